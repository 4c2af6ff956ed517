<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Fixture</name>
    <message>
        <source>Good sentence</source>
        <translation>Frase boa</translation>
    </message>
    <message>
        <source>Old wording</source>
        <translation>Frase antiga</translation>
    </message>
    <message>
        <source>Unfinished sentence</source>
        <translation type="unfinished">Frase</translation>
    </message>
</context>
</TS>
