# cmake -DPROGRAM=… -DHOUSE=… -DQT_HEADERS=… -DEXPECTED=… -P expect.cmake: check_rooms must fail and say exactly what the file holds.
execute_process(COMMAND "${PROGRAM}" "${HOUSE}/rooms.txt" "${HOUSE}" "${QT_HEADERS}" OUTPUT_VARIABLE said RESULT_VARIABLE status)
file(READ "${EXPECTED}" expected)
if(NOT said STREQUAL expected OR NOT status EQUAL 1)
    message(FATAL_ERROR "status ${status}, said:\n${said}\nexpected:\n${expected}")
endif()
