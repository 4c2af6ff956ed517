<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ContactSyncWords</name>
    <message numerus="yes">
        <source>%n card(s) have no number: the provider adds nobody without one.</source>
        <translation>
            <numerusform>%n ficha no tiene número: el proveedor no agrega a nadie sin número.</numerusform>
            <numerusform>%n fichas no tienen número: el proveedor no agrega a nadie sin número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of the provider were not understood.</source>
        <translation>
            <numerusform>%n contacto del proveedor no se entendió.</numerusform>
            <numerusform>%n contactos del proveedor no se entendieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked to be forgotten and are not brought back.</source>
        <translation>
            <numerusform>%n persona pidió ser olvidada y no vuelve.</numerusform>
            <numerusform>%n personas pidieron ser olvidadas y no vuelven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of the provider are two cards here: merge those first.</source>
        <translation>
            <numerusform>%n contacto del proveedor son dos fichas aquí: únalas antes.</numerusform>
            <numerusform>%n contactos del proveedor son dos fichas cada uno aquí: únalas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are two contacts at the provider: the first is kept the same.</source>
        <translation>
            <numerusform>%n ficha son dos contactos en el proveedor: el primero se mantiene igual.</numerusform>
            <numerusform>%n fichas son dos contactos cada una en el proveedor: el primero se mantiene igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were removed at the provider and are not added again.</source>
        <translation>
            <numerusform>%n contacto se quitó en el proveedor y no se agrega de nuevo.</numerusform>
            <numerusform>%n contactos se quitaron en el proveedor y no se agregan de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were removed here and are not brought back.</source>
        <translation>
            <numerusform>%n ficha se quitó aquí y no vuelve.</numerusform>
            <numerusform>%n fichas se quitaron aquí y no vuelven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) cannot be held by the other side; the rest is kept the same.</source>
        <translation>
            <numerusform>%n atributo no cabe en el otro lado; el resto se mantiene igual.</numerusform>
            <numerusform>%n atributos no caben en el otro lado; el resto se mantiene igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading both address books</source>
        <translation>Leyendo las dos listas de contactos</translation>
    </message>
    <message>
        <source>Changing cards here</source>
        <translation>Cambiando fichas aquí</translation>
    </message>
    <message>
        <source>Bringing the provider up to date</source>
        <translation>Actualizando el proveedor</translation>
    </message>
    <message>
        <source>Adding at the provider</source>
        <translation>Agregando en el proveedor</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>--set needs KEY=VALUE.</source>
        <translation>--set necesita KEY=VALUE.</translation>
    </message>
    <message>
        <source>--secret needs KEY=@FILE: a secret never stands on the command line, where other users can read it.</source>
        <translation>--secret necesita KEY=@FILE: un secreto nunca va en la línea de comandos, donde otros usuarios pueden leerlo.</translation>
    </message>
    <message>
        <source>--provider is needed.</source>
        <translation>Falta --provider.</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>No existe el proveedor “%1”.</translation>
    </message>
    <message>
        <source>Account “%1” added.</source>
        <translation>Se agregó la cuenta “%1”.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with “recadoctl account add”.</source>
        <translation>Aún no hay ninguna cuenta. Agregue una con “recadoctl account add”.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message numerus="yes">
        <source>good (%n found)</source>
        <translation>
            <numerusform>bien (hay %n)</numerusform>
            <numerusform>bien (hay %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>Account “%1” removed. Its messages stay.</source>
        <translation>Se quitó la cuenta “%1”. Sus mensajes se conservan.</translation>
    </message>
    <message>
        <source>connect a provider</source>
        <translation>conectar un proveedor</translation>
    </message>
    <message>
        <source>the accounts of this installation</source>
        <translation>las cuentas de esta instalación</translation>
    </message>
    <message>
        <source>say which part of a connection works</source>
        <translation>decir qué parte de una conexión funciona</translation>
    </message>
    <message>
        <source>forget an account and its secrets</source>
        <translation>olvidar una cuenta y sus secretos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No numbers are known. “recadoctl channel sync ACCOUNT” fetches them from the provider.</source>
        <translation>No se conoce ningún número. “recadoctl channel sync ACCOUNT” los obtiene del proveedor.</translation>
    </message>
    <message>
        <source>Number %1 added to “%2”.</source>
        <translation>Se agregó el número %1 a “%2”.</translation>
    </message>
    <message>
        <source>the number, where the id is not one</source>
        <translation>el número, cuando el id no lo es</translation>
    </message>
    <message>
        <source>what people call it</source>
        <translation>el nombre que le dan las personas</translation>
    </message>
    <message>
        <source>a sending number, by the provider&apos;s id</source>
        <translation>un número de envío, por el id del proveedor</translation>
    </message>
    <message>
        <source>the known numbers</source>
        <translation>los números conocidos</translation>
    </message>
    <message>
        <source>fetch the numbers from the provider</source>
        <translation>obtener los números del proveedor</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>Opción desconocida: %1</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 aparece más de una vez.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no lleva valor.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation>Comando desconocido: %1</translation>
    </message>
    <message>
        <source>A command is needed.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>“%1” needs one more word.</source>
        <translation>“%1” necesita una palabra más.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>No se entiende: %1</translation>
    </message>
    <message>
        <source>The template “%1” is not known here, so its values were not checked. See “recadoctl template sync”.</source>
        <translation>Aquí no se conoce la plantilla “%1”, así que no se revisaron sus valores. Consulte “recadoctl template sync”.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>No tiene ningún problema.</translation>
    </message>
    <message>
        <source>say what is wrong with a message</source>
        <translation>decir qué problema tiene un mensaje</translation>
    </message>
    <message>
        <source>show the request as it would leave; sends nothing</source>
        <translation>mostrar la solicitud tal como saldría; no envía nada</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit lleva un número.</translation>
    </message>
    <message numerus="yes">
        <source>repeated %n times</source>
        <translation>
            <numerusform>se repitió %n vez</numerusform>
            <numerusform>se repitió %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook has been received yet.</source>
        <translation>Aún no se ha recibido ningún webhook.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a delivery.</source>
        <translation>“%1” no es el número de una entrega.</translation>
    </message>
    <message>
        <source>the newest N</source>
        <translation>las N más recientes</translation>
    </message>
    <message>
        <source>only those for this account</source>
        <translation>solo las de esta cuenta</translation>
    </message>
    <message>
        <source>the webhook deliveries, newest first</source>
        <translation>las entregas de webhook, primero las más recientes</translation>
    </message>
    <message>
        <source>one delivery as it came</source>
        <translation>una entrega tal como llegó</translation>
    </message>
    <message>
        <source>decode deliveries again</source>
        <translation>volver a decodificar las entregas</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>Escuchando en %1</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port lleva un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>--pace takes a number: 1 is a human pace, 0.1 ten times faster, 0 at once.</source>
        <translation>--pace lleva un número: 1 es un ritmo humano, 0.1 diez veces más rápido, 0 de inmediato.</translation>
    </message>
    <message>
        <source>address to listen at (127.0.0.1)</source>
        <translation>dirección donde escuchar (127.0.0.1)</translation>
    </message>
    <message>
        <source>port, 0 for any free one (8787)</source>
        <translation>puerto; 0 usa cualquiera que esté libre (8787)</translation>
    </message>
    <message>
        <source>of the practice accounts: 1 is a human pace, 0 at once (1)</source>
        <translation>de las cuentas de práctica: 1 es un ritmo humano, 0 de inmediato (1)</translation>
    </message>
    <message>
        <source>receive webhooks, poll and send what is queued, until stopped</source>
        <translation>recibir webhooks, consultar y enviar lo que está en cola, hasta que se detenga</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>No hay mensajes.</translation>
    </message>
    <message>
        <source>--format takes one of: %1</source>
        <translation>--format admite uno de estos: %1</translation>
    </message>
    <message>
        <source>--json and --format %1 exclude each other.</source>
        <translation>--json y --format %1 no se pueden usar juntos.</translation>
    </message>
    <message>
        <source>The filter is not understood at %1: %2</source>
        <translation>El filtro no se entiende en %1: %2</translation>
    </message>
    <message>
        <source>the messages of this installation, newest first</source>
        <translation>los mensajes de esta instalación, primero los más recientes</translation>
    </message>
    <message>
        <source>There is nothing to ask about.</source>
        <translation>No hay nada que consultar.</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n messages.</source>
        <translation>
            <numerusform>Se preguntó por %n mensaje.</numerusform>
            <numerusform>Se preguntó por %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for statuses until stopped.</source>
        <translation>Se consultan los estados hasta que se detenga.</translation>
    </message>
    <message>
        <source>ask about every open message now, then end</source>
        <translation>preguntar ahora por todos los mensajes abiertos y terminar</translation>
    </message>
    <message>
        <source>ask the providers for statuses</source>
        <translation>preguntar los estados a los proveedores</translation>
    </message>
    <message>
        <source>--seed takes a number.</source>
        <translation>--seed lleva un número.</translation>
    </message>
    <message>
        <source>--hook takes an address such as http://127.0.0.1:8787/hook/…</source>
        <translation>--hook lleva una dirección como http://127.0.0.1:8787/hook/…</translation>
    </message>
    <message>
        <source>The practice provider answers at %1</source>
        <translation>El proveedor de práctica responde en %1</translation>
    </message>
    <message>
        <source>port, 0 for any free one (0)</source>
        <translation>puerto; 0 usa cualquiera que esté libre (0)</translation>
    </message>
    <message>
        <source>the same seed gives the same ids and pace (1)</source>
        <translation>la misma semilla da los mismos ids y el mismo ritmo (1)</translation>
    </message>
    <message>
        <source>1 is a human pace, 0.1 ten times faster, 0 at once (1)</source>
        <translation>1 es un ritmo humano, 0.1 diez veces más rápido, 0 de inmediato (1)</translation>
    </message>
    <message>
        <source>a provider to practise with, on this computer only</source>
        <translation>un proveedor para practicar, solo en este equipo</translation>
    </message>
    <message>
        <source>--wait takes one of: %1</source>
        <translation>--wait admite uno de estos: %1</translation>
    </message>
    <message>
        <source>--queue does not wait: the host sends it later.</source>
        <translation>--queue no espera: el anfitrión lo envía después.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds above 0.</source>
        <translation>--timeout lleva un número de segundos mayor que 0.</translation>
    </message>
    <message>
        <source>Stopped waiting. This is what is known so far.</source>
        <translation>Se dejó de esperar. Esto es lo que se sabe hasta ahora.</translation>
    </message>
    <message>
        <source>The time ran out. This is what is known so far.</source>
        <translation>Se acabó el tiempo. Esto es lo que se sabe hasta ahora.</translation>
    </message>
    <message>
        <source>end when it is accepted, sent, delivered, read or replied</source>
        <translation>terminar cuando llegue a accepted, sent, delivered, read o replied</translation>
    </message>
    <message>
        <source>seconds for the whole command (60)</source>
        <translation>segundos para todo el comando (60)</translation>
    </message>
    <message>
        <source>leave it queued for the host</source>
        <translation>dejarlo en cola para el anfitrión</translation>
    </message>
    <message>
        <source>the account that carries it</source>
        <translation>la cuenta que lo lleva</translation>
    </message>
    <message>
        <source>the sending number, by id, number or name</source>
        <translation>el número de envío, por id, número o nombre</translation>
    </message>
    <message>
        <source>the recipient&apos;s number</source>
        <translation>el número del destinatario</translation>
    </message>
    <message>
        <source>country of a number without country code (BR)</source>
        <translation>país de un número sin código de país (BR)</translation>
    </message>
    <message>
        <source>--account is needed.</source>
        <translation>Falta --account.</translation>
    </message>
    <message>
        <source>--to is needed.</source>
        <translation>Falta --to.</translation>
    </message>
    <message>
        <source>--channel needs a value.</source>
        <translation>--channel necesita un valor.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>No templates are known. “recadoctl template sync ACCOUNT” fetches them from the provider.</source>
        <translation>No se conoce ninguna plantilla. “recadoctl template sync ACCOUNT” las obtiene del proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates fetched.</source>
        <translation>
            <numerusform>Se obtuvo %n plantilla.</numerusform>
            <numerusform>Se obtuvieron %n plantillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <translation>No se entendió y se dejó fuera: %1</translation>
    </message>
    <message>
        <source>the known templates</source>
        <translation>las plantillas conocidas</translation>
    </message>
    <message>
        <source>fetch the templates from the provider</source>
        <translation>obtener las plantillas del proveedor</translation>
    </message>
    <message>
        <source>one template with its variables</source>
        <translation>una plantilla con sus variables</translation>
    </message>
    <message>
        <source>--until and --timeout go with --follow.</source>
        <translation>--until y --timeout se usan con --follow.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>No existe el evento “%1”.</translation>
    </message>
    <message>
        <source>“%1” did not come.</source>
        <translation>No llegó “%1”.</translation>
    </message>
    <message>
        <source>print each fact as it comes</source>
        <translation>mostrar cada hecho a medida que llega</translation>
    </message>
    <message>
        <source>with --follow: end when it came, such as replied</source>
        <translation>con --follow: terminar cuando llegue, por ejemplo replied</translation>
    </message>
    <message>
        <source>with --follow: give up after so many seconds</source>
        <translation>con --follow: desistir después de esos segundos</translation>
    </message>
    <message>
        <source>everything known about one message</source>
        <translation>todo lo que se sabe de un mensaje</translation>
    </message>
    <message>
        <source>Before the command:</source>
        <translation>Antes del comando:</translation>
    </message>
    <message>
        <source>the installation to work on (default: that of this user)</source>
        <translation>la instalación con la que se trabaja (si no se indica, la de este usuario)</translation>
    </message>
    <message>
        <source>use the encrypted vault, unlocked by the first line of FILE</source>
        <translation>usar la bóveda cifrada, que se abre con la primera línea de FILE</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>un documento JSON en la salida estándar</translation>
    </message>
    <message>
        <source>Usage: recadoctl [--data-dir DIR] [--vault-key-file FILE] [--json] COMMAND …</source>
        <translation>Uso: recadoctl [--data-dir DIR] [--vault-key-file FILE] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>“%1” sends from %2 unless told otherwise.</source>
        <translation>«%1» envía desde %2 salvo que se indique otro.</translation>
    </message>
    <message>
        <source>choose the number for sends that name none</source>
        <translation>elige el número de los envíos que no indican ninguno</translation>
    </message>
    <message>
        <source>Account “%1” changed.</source>
        <translation>Se cambió la cuenta “%1”.</translation>
    </message>
    <message>
        <source>a setting of the list below; an empty one is its default</source>
        <translation>un ajuste de la lista de abajo; uno vacío vuelve a su valor predeterminado</translation>
    </message>
    <message>
        <source>a secret from a file</source>
        <translation>un secreto tomado de un archivo</translation>
    </message>
    <message>
        <source>wati, meta, gateway, serpro or practice</source>
        <translation>wati, meta, gateway, serpro o practice</translation>
    </message>
    <message>
        <source>change settings and secrets of an account</source>
        <translation>cambiar ajustes y secretos de una cuenta</translation>
    </message>
    <message>
        <source>%1 has no secret “%2”. It has: %3.</source>
        <translation>%1 no tiene el secreto “%2”. Tiene: %3.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”. It has: %3.</source>
        <translation>%1 no tiene el ajuste “%2”. Tiene: %3.</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>si no se indica, %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>either token or username and password</source>
        <translation>token, o bien username y password</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
    <message>
        <source>This cannot be read without doubt: %1.</source>
        <translation>Esto no se puede leer sin dudas: %1.</translation>
    </message>
    <message>
        <source>check what this account&apos;s provider and template say, too</source>
        <translation>revisar también lo que dicen el proveedor y la plantilla de esta cuenta</translation>
    </message>
    <message>
        <source>the number it belongs to: id, number or name</source>
        <translation>el número al que pertenece: id, número o nombre</translation>
    </message>
    <message>
        <source>what the file is, when its bytes do not tell</source>
        <translation>qué es el archivo, cuando sus bytes no lo dicen</translation>
    </message>
    <message>
        <source>put a file at the provider and say its id</source>
        <translation>poner un archivo en el proveedor y decir su id</translation>
    </message>
    <message>
        <source>fetch a file from the provider</source>
        <translation>obtener un archivo del proveedor</translation>
    </message>
    <message>
        <source>delete a file at the provider</source>
        <translation>eliminar un archivo en el proveedor</translation>
    </message>
    <message>
        <source>--gateway-header takes the name of a header, such as D360-API-KEY.</source>
        <translation>--gateway-header lleva el nombre de un encabezado, por ejemplo D360-API-KEY.</translation>
    </message>
    <message>
        <source>--token-lifetime takes a number of seconds.</source>
        <translation>--token-lifetime lleva un número de segundos.</translation>
    </message>
    <message>
        <source>where to post the webhooks of every number of the Wati account</source>
        <translation>adónde enviar los webhooks de todos los números de la cuenta de Wati</translation>
    </message>
    <message>
        <source>the header in which the gateway takes its key (D360-API-KEY)</source>
        <translation>el encabezado en el que la pasarela recibe su clave (D360-API-KEY)</translation>
    </message>
    <message>
        <source>seconds that a token of Serpro is good for (600)</source>
        <translation>segundos que sirve un token de Serpro (600)</translation>
    </message>
    <message>
        <source>“%1” is not an address such as https://hooks.example.org.</source>
        <translation>“%1” no es una dirección como https://hooks.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers post their events there.</source>
        <translation>
            <numerusform>%n número envía sus eventos allí.</numerusform>
            <numerusform>%n números envían sus eventos allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>ask the provider to post events to this public address</source>
        <translation>pedir al proveedor que envíe los eventos a esta dirección pública</translation>
    </message>
    <message>
        <source>“%1” (%2) was submitted: %3.</source>
        <translation>Se presentó “%1” (%2): %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates deleted.</source>
        <translation>
            <numerusform>Se eliminó %n plantilla.</numerusform>
            <numerusform>Se eliminaron %n plantillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>say what is wrong with a new template</source>
        <translation>decir qué problema tiene una plantilla nueva</translation>
    </message>
    <message>
        <source>submit a new template for review</source>
        <translation>presentar una plantilla nueva para revisión</translation>
    </message>
    <message>
        <source>replace a template&apos;s text; it is reviewed again</source>
        <translation>reemplazar el texto de una plantilla; se revisa de nuevo</translation>
    </message>
    <message>
        <source>delete a template, without LANG in every language</source>
        <translation>eliminar una plantilla; sin LANG, en todos los idiomas</translation>
    </message>
    <message>
        <source>--at takes a moment with its offset, such as 2026-12-01T09:30:00-03:00.</source>
        <translation>--at lleva un momento con su diferencia horaria, por ejemplo 2026-12-01T09:30:00-03:00.</translation>
    </message>
    <message>
        <source>leave it queued for the host, to leave at this moment</source>
        <translation>dejarlo en cola para el anfitrión, para que salga en este momento</translation>
    </message>
    <message>
        <source>send one message, now or later</source>
        <translation>enviar un mensaje, ahora o después</translation>
    </message>
    <message>
        <source>TIME has a date and an offset: 2026-12-01T09:30:00-03:00. Without a host then, the message is not sent late: after two minutes it
waits until somebody decides in the window.
</source>
        <translation>TIME lleva una fecha y una diferencia horaria: 2026-12-01T09:30:00-03:00. Si entonces no hay anfitrión, el mensaje no se envía tarde: después de dos minutos
espera hasta que alguien decida en la ventana.
</translation>
    </message>
    <message>
        <source>%1 may be given to the second person. It holds no numbers. Fingerprint of this installation: %2</source>
        <translation>%1 se puede dar a la segunda persona. No contiene números. Huella digital de esta instalación: %2</translation>
    </message>
    <message>
        <source>%1 asks, fingerprint %2.</source>
        <translation>%1 lo pide, huella digital %2.</translation>
    </message>
    <message>
        <source>From %1 (%2), template %3:</source>
        <translation>De %1 (%2), plantilla %3:</translation>
    </message>
    <message>
        <source>Approved as %1. The other side needs %2, and the first time this fingerprint, by another way: %3</source>
        <translation>Aprobado como %1. La otra parte necesita %2 y, la primera vez, esta huella digital por otro medio: %3</translation>
    </message>
    <message>
        <source>%1 approved “%2”.</source>
        <translation>%1 aprobó “%2”.</translation>
    </message>
    <message>
        <source>Nothing leaves before a host is there: the window, “recadoctl listen”, or “broadcast resume --wait”.</source>
        <translation>Nada sale hasta que haya un anfitrión: la ventana, “recadoctl listen” o “broadcast resume --wait”.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>This installation has no key yet; it gets one with the first export or signature.</source>
        <translation>Esta instalación aún no tiene clave; la recibe con la primera exportación o firma.</translation>
    </message>
    <message>
        <source>This installation: %1</source>
        <translation>Esta instalación: %1</translation>
    </message>
    <message>
        <source>Approvals by this key count no more.</source>
        <translation>Las aprobaciones con esta clave ya no valen.</translation>
    </message>
    <message>
        <source>who you are, in the other one&apos;s report (the user of this computer)</source>
        <translation>quién es usted, en el informe de la otra persona (el usuario de este equipo)</translation>
    </message>
    <message>
        <source>the first time: what the approver read to you, by another way than the file came</source>
        <translation>la primera vez: lo que le leyó quien aprobó, por un medio distinto del que trajo el archivo</translation>
    </message>
    <message>
        <source>a file for the second person</source>
        <translation>un archivo para la segunda persona</translation>
    </message>
    <message>
        <source>what such a file asks for</source>
        <translation>qué pide un archivo así</translation>
    </message>
    <message>
        <source>approve it: writes the answer</source>
        <translation>aprobarlo: escribe la respuesta</translation>
    </message>
    <message>
        <source>let the broadcast go that was approved</source>
        <translation>dejar salir el envío masivo que se aprobó</translation>
    </message>
    <message>
        <source>whose approvals count here</source>
        <translation>de quién valen aquí las aprobaciones</translation>
    </message>
    <message>
        <source>approvals by this key count no more</source>
        <translation>las aprobaciones con esta clave ya no valen</translation>
    </message>
    <message>
        <source>Green: all is well.</source>
        <translation>Verde: todo está bien.</translation>
    </message>
    <message>
        <source>Amber: the ready ones may leave.</source>
        <translation>Ámbar: las filas listas pueden salir.</translation>
    </message>
    <message>
        <source>Red: nothing may leave before this is settled.</source>
        <translation>Rojo: nada puede salir hasta que esto se resuelva.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests made, none sent.</source>
        <translation>
            <numerusform>Se preparó %n solicitud, no se envió ninguna.</numerusform>
            <numerusform>Se prepararon %n solicitudes, no se envió ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows: %2 ready, %3 need somebody, %4 left out.</source>
        <translation>%1 filas: %2 listas, %3 necesitan a alguien, %4 quedan fuera.</translation>
    </message>
    <message>
        <source>(lines %1)</source>
        <translation>(líneas %1)</translation>
    </message>
    <message>
        <source>It would take %1.</source>
        <translation>Tardaría %1.</translation>
    </message>
    <message numerus="yes">
        <source>“recadoctl broadcast fix” settles %n of them.</source>
        <translation>
            <numerusform>“recadoctl broadcast fix” resuelve %n de ellas.</numerusform>
            <numerusform>“recadoctl broadcast fix” resuelve %n de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>only this kind of finding</source>
        <translation>solo este tipo de hallazgo</translation>
    </message>
    <message>
        <source>who gets it: your own number</source>
        <translation>quién lo recibe: su propio número</translation>
    </message>
    <message>
        <source>whose values it has: a line of the file (the first that is ready)</source>
        <translation>de quién son los valores: una línea del archivo (la primera que esté lista)</translation>
    </message>
    <message>
        <source>everything that can be known before the first one leaves</source>
        <translation>todo lo que se puede saber antes de que salga el primero</translation>
    </message>
    <message>
        <source>settle what needs no decision, and check again</source>
        <translation>resolver lo que no exige decidir y revisar de nuevo</translation>
    </message>
    <message>
        <source>make every request, send none</source>
        <translation>preparar todas las solicitudes, no enviar ninguna</translation>
    </message>
    <message>
        <source>send one row&apos;s message to yourself</source>
        <translation>enviarse a sí mismo el mensaje de una fila</translation>
    </message>
    <message>
        <source>No column is known for “%1”: --set %1=COLUMN or --value %1=TEXT.</source>
        <translation>No se conoce ninguna columna para “%1”: --set %1=COLUMN o --value %1=TEXT.</translation>
    </message>
    <message>
        <source>%1 rows: %2 ready, %3 need somebody.</source>
        <translation>%1 filas: %2 listas, %3 necesitan a alguien.</translation>
    </message>
    <message>
        <source>Either --template or --content is needed.</source>
        <translation>Falta --template o --content.</translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <translation>Se quitó “%1”.</translation>
    </message>
    <message>
        <source>what it says: a template…</source>
        <translation>qué dice: una plantilla…</translation>
    </message>
    <message>
        <source>…or another message, with {{holes}}</source>
        <translation>…u otro mensaje, con {{holes}}</translation>
    </message>
    <message>
        <source>country of numbers without country code (BR)</source>
        <translation>país de los números sin código de país (BR)</translation>
    </message>
    <message>
        <source>make a broadcast out of a template and a file</source>
        <translation>crear un envío masivo con una plantilla y un archivo</translation>
    </message>
    <message>
        <source>read another file, or the columns anew</source>
        <translation>leer otro archivo, o leer de nuevo las columnas</translation>
    </message>
    <message>
        <source>change pace, hours and brakes</source>
        <translation>cambiar el ritmo, el horario y los frenos</translation>
    </message>
    <message>
        <source>write a table with the right columns, to be filled</source>
        <translation>escribir una tabla con las columnas correctas, para llenarla</translation>
    </message>
    <message>
        <source>remove a draft</source>
        <translation>quitar un borrador</translation>
    </message>
    <message>
        <source>%1 of %2 out</source>
        <translation>%1 de %2 salieron</translation>
    </message>
    <message numerus="yes">
        <source>%n refused or failed</source>
        <translation>
            <numerusform>%n rechazado o fallido</numerusform>
            <numerusform>%n rechazados o fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n incierto</numerusform>
            <numerusform>%n inciertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Envío masivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There are no broadcasts. “recadoctl broadcast create” makes one.</source>
        <translation>No hay envíos masivos. “recadoctl broadcast create” crea uno.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>need somebody</source>
        <translation>necesitan a alguien</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>quedan fuera</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número de WhatsApp</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceptado el</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Delivered at</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Replied at</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Id del mensaje</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 filas</translation>
    </message>
    <message>
        <source>--format takes json, csv, xlsx or jsonl.</source>
        <translation>--format admite json, csv, xlsx o jsonl.</translation>
    </message>
    <message>
        <source>--out goes with --format csv, xlsx or jsonl; json is written to standard output.</source>
        <translation>--out va con --format csv, xlsx o jsonl; json se escribe en la salida estándar.</translation>
    </message>
    <message>
        <source>--format xlsx needs --out FILE.</source>
        <translation>--format xlsx necesita --out FILE.</translation>
    </message>
    <message>
        <source>json: the totals and causes; csv, xlsx or jsonl: every row (by FILE, else json)</source>
        <translation>json: los totales y las causas; csv, xlsx o jsonl: todas las filas (según FILE; si no, json)</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>dónde escribirlo</translation>
    </message>
    <message>
        <source>the broadcasts of this installation</source>
        <translation>los envíos masivos de esta instalación</translation>
    </message>
    <message>
        <source>one broadcast with its plan and its moves</source>
        <translation>un envío masivo con su plan y sus movimientos</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>qué resultó de él</translation>
    </message>
    <message>
        <source>--linger takes a number of seconds above 0.</source>
        <translation>--linger admite un número de segundos mayor que 0.</translation>
    </message>
    <message>
        <source>--linger goes with --wait.</source>
        <translation>--linger va con --wait.</translation>
    </message>
    <message>
        <source>Nothing leaves before a host is there: the window, or “recadoctl listen”. --wait sends by itself.</source>
        <translation>Nada sale hasta que haya un anfitrión: la ventana o “recadoctl listen”. --wait envía por sí mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are sent again.</source>
        <translation>
            <numerusform>Se envía de nuevo %n mensaje.</numerusform>
            <numerusform>Se envían de nuevo %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>see it through, sending by itself where no host runs; Ctrl-C pauses it</source>
        <translation>acompañarlo hasta el final, enviando por sí mismo si no hay anfitrión; Ctrl-C lo pausa</translation>
    </message>
    <message>
        <source>with --wait: hear statuses for S seconds more</source>
        <translation>con --wait: escuchar los estados S segundos más</translation>
    </message>
    <message>
        <source>with --wait: where it listens for statuses where no host runs, 0 for any free port (8787)</source>
        <translation>con --wait: dónde escucha los estados si no hay anfitrión, 0 para cualquier puerto libre (8787)</translation>
    </message>
    <message>
        <source>leave without the rows that need somebody</source>
        <translation>salir sin las filas que necesitan a alguien</translation>
    </message>
    <message>
        <source>only failures with this code (all that may be tried again now)</source>
        <translation>solo las fallas con este código (todas las que ahora se pueden intentar de nuevo)</translation>
    </message>
    <message>
        <source>let it leave, now or at a time</source>
        <translation>dejarlo salir, ahora o a una hora</translation>
    </message>
    <message>
        <source>nothing else leaves; what is in flight finishes</source>
        <translation>no sale nada más; lo que está en camino termina</translation>
    </message>
    <message>
        <source>go on, also after a crash</source>
        <translation>continuar, también después de un cierre inesperado</translation>
    </message>
    <message>
        <source>the rest never leaves</source>
        <translation>el resto no sale nunca</translation>
    </message>
    <message>
        <source>send again what failed and may be tried again</source>
        <translation>enviar de nuevo lo que falló y se puede intentar otra vez</translation>
    </message>
    <message>
        <source>--hours takes two times, such as 08:00-20:00.</source>
        <translation>--hours admite dos horas, por ejemplo 08:00-20:00.</translation>
    </message>
    <message>
        <source>--days takes days, such as mon-fri or mon,wed,sat.</source>
        <translation>--days admite días, por ejemplo mon-fri o mon,wed,sat.</translation>
    </message>
    <message>
        <source>--failure-ratio takes a number from 0 to 1: 0.3 stops at three failures in ten, 0 never.</source>
        <translation>--failure-ratio admite un número de 0 a 1: 0.3 detiene con tres fallas de cada diez, 0 nunca.</translation>
    </message>
    <message>
        <source>--same-code takes a number of failures, 0 for never.</source>
        <translation>--same-code admite un número de fallas, 0 para nunca.</translation>
    </message>
    <message>
        <source>80/s, 100/m, fastest, or “until 18:00”; never above what the provider allows (fastest)</source>
        <translation>80/s, 100/m, fastest o “until 18:00”; nunca más de lo que permite el proveedor (fastest)</translation>
    </message>
    <message>
        <source>start at this moment: 2026-12-01T09:30:00-03:00</source>
        <translation>empezar en este momento: 2026-12-01T09:30:00-03:00</translation>
    </message>
    <message>
        <source>send only at these hours: 08:00-20:00</source>
        <translation>enviar solo en este horario: 08:00-20:00</translation>
    </message>
    <message>
        <source>send only on these days: mon-fri</source>
        <translation>enviar solo estos días: mon-fri</translation>
    </message>
    <message>
        <source>the hours are those where the person&apos;s number is from</source>
        <translation>el horario es el del lugar de donde es el número de la persona</translation>
    </message>
    <message>
        <source>go on by itself when the hours come again; else it pauses</source>
        <translation>continuar por su cuenta cuando vuelva el horario permitido; si no, queda en pausa</translation>
    </message>
    <message>
        <source>first N, and the rest when M of them were delivered within MIN minutes (30)</source>
        <translation>los primeros N, y el resto cuando M de ellos se hayan entregado en MIN minutos (30)</translation>
    </message>
    <message>
        <source>stop when this part of the last 50 failed; 0 never (0.3)</source>
        <translation>detener cuando falle esta parte de los últimos 50; 0 nunca (0.3)</translation>
    </message>
    <message>
        <source>stop at N failures in a row with the same code; 0 never (20)</source>
        <translation>detener con N fallas seguidas del mismo código; 0 nunca (20)</translation>
    </message>
    <message>
        <source>it leaves only when a second person approved</source>
        <translation>sale solo cuando lo aprueba una segunda persona</translation>
    </message>
    <message>
        <source>go on by itself when the program starts again; else it is paused</source>
        <translation>continuar por su cuenta cuando el programa se abra de nuevo; si no, queda en pausa</translation>
    </message>
    <message>
        <source>leave out who got this template in the last D days; 0 nobody (7)</source>
        <translation>dejar fuera a quien recibió esta plantilla en los últimos D días; 0 a nadie (7)</translation>
    </message>
    <message>
        <source>--pace takes 80/s, 100/m, fastest or “until 18:00”.</source>
        <translation>--pace admite 80/s, 100/m, fastest o “until 18:00”.</translation>
    </message>
    <message>
        <source>--canary takes two numbers, such as 20:18: of 20 sent, 18 must be delivered.</source>
        <translation>--canary admite dos números, por ejemplo 20:18: de 20 enviados, 18 deben entregarse.</translation>
    </message>
    <message>
        <source>--not-again-days takes a number of days, 0 for nobody.</source>
        <translation>--not-again-days admite un número de días, 0 para nadie.</translation>
    </message>
    <message>
        <source>--fault takes a fault and a share of the people, such as 0005:2%, together at most 100%.</source>
        <translation>--fault admite una falla y una parte de las personas, por ejemplo 0005:2%, en total 100% como máximo.</translation>
    </message>
    <message>
        <source>--pause-template-after takes a number of messages.</source>
        <translation>--pause-template-after admite un número de mensajes.</translation>
    </message>
    <message>
        <source>--restrict-after takes a number of messages, and perhaps the code: 500:131031 or 500:368.</source>
        <translation>--restrict-after admite un número de mensajes y, si se quiere, el código: 500:131031 o 500:368.</translation>
    </message>
    <message>
        <source>--latency takes a number of milliseconds.</source>
        <translation>--latency admite un número de milisegundos.</translation>
    </message>
    <message>
        <source>--wati-rate takes a number of messages in ten seconds, 0 for no limit.</source>
        <translation>--wati-rate admite un número de mensajes en diez segundos, 0 para no tener límite.</translation>
    </message>
    <message>
        <source>milliseconds before every answer (0)</source>
        <translation>milisegundos antes de cada respuesta (0)</translation>
    </message>
    <message>
        <source>no webhooks and no replies, for large runs</source>
        <translation>sin webhooks ni respuestas, para pruebas grandes</translation>
    </message>
    <message>
        <source>templates that Wati takes in ten seconds, 0 for any number (100)</source>
        <translation>plantillas que Wati admite en diez segundos, 0 para cualquier cantidad (100)</translation>
    </message>
    <message>
        <source>a misfortune for a share of the people, such as 0005:2%</source>
        <translation>un contratiempo para una parte de las personas, por ejemplo 0005:2%</translation>
    </message>
    <message>
        <source>the template of the message accepted as the Nth is paused (132015)</source>
        <translation>se pausa la plantilla del mensaje aceptado en el lugar N (132015)</translation>
    </message>
    <message>
        <source>the account is restricted after N accepted messages, with 131031 or 368 (131031)</source>
        <translation>se restringe la cuenta después de N mensajes aceptados, con 131031 o 368 (131031)</translation>
    </message>
    <message>
        <source>the recipients: csv, tsv or xlsx</source>
        <translation>los destinatarios: csv, tsv o xlsx</translation>
    </message>
    <message>
        <source>the column of the numbers, by name or as #2 (guessed)</source>
        <translation>la columna de los números, por nombre o como #2 (se deduce)</translation>
    </message>
    <message>
        <source>the column of the people&apos;s names (guessed)</source>
        <translation>la columna de los nombres de las personas (se deduce)</translation>
    </message>
    <message>
        <source>the column of a variable (guessed)</source>
        <translation>la columna de una variable (se deduce)</translation>
    </message>
    <message>
        <source>a variable that is the same for everybody</source>
        <translation>una variable que es igual para todos</translation>
    </message>
    <message>
        <source>of a workbook (the first)</source>
        <translation>de un libro (la primera)</translation>
    </message>
    <message>
        <source>utf-8, utf-16, utf-16be or windows-1252 (guessed)</source>
        <translation>utf-8, utf-16, utf-16be o windows-1252 (se deduce)</translation>
    </message>
    <message>
        <source>what stands between cells, or tab (guessed)</source>
        <translation>lo que separa las celdas, o tab (se deduce)</translation>
    </message>
    <message>
        <source>the decimal mark of its numbers (guessed)</source>
        <translation>el signo decimal de sus números (se deduce)</translation>
    </message>
    <message>
        <source>the first row is a person, not the names of the columns</source>
        <translation>la primera fila es una persona, no los nombres de las columnas</translation>
    </message>
    <message>
        <source>%1 rows read, %2 %</source>
        <translation>%1 filas leídas, %2 %</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>se le pasó la hora</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programado</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <translation>No se enviará.</translation>
    </message>
    <message>
        <source>The host sends it now, if there is one.</source>
        <translation>El anfitrión lo envía ahora, si hay uno.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Pasado a %1.</translation>
    </message>
    <message>
        <source>the new moment, such as 2026-12-01T09:30:00-03:00</source>
        <translation>el nuevo momento, por ejemplo 2026-12-01T09:30:00-03:00</translation>
    </message>
    <message>
        <source>messages that wait for their time, and those that missed it</source>
        <translation>mensajes que esperan su hora y aquellos a los que se les pasó</translation>
    </message>
    <message>
        <source>do not send it</source>
        <translation>no enviarlo</translation>
    </message>
    <message>
        <source>let the host send it now</source>
        <translation>dejar que el anfitrión lo envíe ahora</translation>
    </message>
    <message>
        <source>let it leave at another time</source>
        <translation>dejarlo salir a otra hora</translation>
    </message>
    <message>
        <source>No webhook delivery fits the filter.</source>
        <translation>Ninguna entrega de webhook coincide con el filtro.</translation>
    </message>
    <message>
        <source>%1 of %2 replayed; %3 taught something new, %4 stay refused.</source>
        <translation>%1 de %2 reprocesadas; %3 aportaron algo nuevo, %4 siguen rechazadas.</translation>
    </message>
    <message>
        <source>Either numbers of deliveries or --filter are needed.</source>
        <translation>Se necesitan números de entregas o --filter.</translation>
    </message>
    <message>
        <source>such as: state == orphan &amp;&amp; age &lt; 1d</source>
        <translation>por ejemplo: state == orphan &amp;&amp; age &lt; 1d</translation>
    </message>
    <message>
        <source>all that fit, the oldest first</source>
        <translation>todas las que coinciden, primero las más antiguas</translation>
    </message>
    <message>
        <source>the decision is one of: sent, not-sent, wait, send-again</source>
        <translation>la decisión es una de estas: sent, not-sent, wait, send-again</translation>
    </message>
    <message>
        <source>--until is a moment such as 2026-11-23T09:00:00-03:00</source>
        <translation>--until es un momento, por ejemplo 2026-11-23T09:00:00-03:00</translation>
    </message>
    <message>
        <source>noted as sent; nothing left</source>
        <translation>anotado como enviado; no salió nada</translation>
    </message>
    <message>
        <source>noted as not sent; it may be sent again</source>
        <translation>anotado como no enviado; se puede enviar de nuevo</translation>
    </message>
    <message>
        <source>it waits to leave again, as a new attempt, for whoever is the host</source>
        <translation>espera volver a salir, como un nuevo intento, con quien sea el anfitrión</translation>
    </message>
    <message>
        <source>noted: it is waited for until %1</source>
        <translation>anotado: se espera hasta %1</translation>
    </message>
    <message>
        <source>it has neither failed nor been refused</source>
        <translation>no ha fallado ni ha sido rechazado</translation>
    </message>
    <message>
        <source>%1: it waits to leave again</source>
        <translation>%1: espera volver a salir</translation>
    </message>
    <message>
        <source>why you decide so; kept with the decision</source>
        <translation>por qué lo decide así; se guarda con la decisión</translation>
    </message>
    <message>
        <source>with wait: until when, ISO 8601; a day when left out</source>
        <translation>con wait: hasta cuándo, ISO 8601; un día si se omite</translation>
    </message>
    <message>
        <source>decide about a message that is unknown; send-again may reach the person twice</source>
        <translation>decidir sobre un mensaje incierto; send-again puede llegar dos veces a la persona</translation>
    </message>
    <message>
        <source>send again what was refused or failed, as far as its cause allows</source>
        <translation>enviar de nuevo lo que fue rechazado o falló, hasta donde su causa lo permita</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2</source>
        <translation>No existe la columna “%1”. Existen: %2</translation>
    </message>
    <message>
        <source>such as: verdict == failed &amp;&amp; ddd == 11 &amp;&amp; age &gt; 2h</source>
        <translation>por ejemplo: verdict == failed &amp;&amp; ddd == 11 &amp;&amp; age &gt; 2h</translation>
    </message>
    <message>
        <source>which, and in which order: message_id, to, verdict, code, sent_at, text …</source>
        <translation>cuáles y en qué orden: message_id, to, verdict, code, sent_at, text …</translation>
    </message>
    <message>
        <source>table, csv, json or jsonl; with --out csv, xlsx or jsonl</source>
        <translation>table, csv, json o jsonl; con --out csv, xlsx o jsonl</translation>
    </message>
    <message>
        <source>writes a file that people open with a spreadsheet; by its ending</source>
        <translation>escribe un archivo que se abre con una hoja de cálculo; según su extensión</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>Tell the provider this path. The one before works until %1, or until --retire.</source>
        <translation>Indique esta ruta al proveedor. La anterior funciona hasta %1, o hasta --retire.</translation>
    </message>
    <message>
        <source>No other path works.</source>
        <translation>Ninguna otra ruta funciona.</translation>
    </message>
    <message>
        <source>no new one: stop letting in the one before</source>
        <translation>ninguno nuevo: dejar de aceptar el anterior</translation>
    </message>
    <message>
        <source>a new secret in the path of an account&apos;s webhooks</source>
        <translation>un nuevo secreto en la ruta de los webhooks de una cuenta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>--backup and --bundle are two errands: one at a time.</source>
        <translation>--backup y --bundle son dos tareas: una a la vez.</translation>
    </message>
    <message>
        <source>also compare every index with its table; takes longer</source>
        <translation>comparar también cada índice con su tabla; tarda más</translation>
    </message>
    <message>
        <source>the listener&apos;s address on the internet, to be tried too</source>
        <translation>la dirección de la escucha en internet, para probarla también</translation>
    </message>
    <message>
        <source>write a backup of the database instead</source>
        <translation>escribir en su lugar una copia de seguridad de la base de datos</translation>
    </message>
    <message>
        <source>write what support needs to know, without names, numbers, texts and secrets, to a zip file instead</source>
        <translation>escribir en su lugar un archivo zip con lo que soporte necesita saber, sin nombres, números, textos ni secretos</translation>
    </message>
    <message>
        <source>look at the installation and the ways to its providers; 1 when something is broken</source>
        <translation>revisar la instalación y los caminos hasta sus proveedores; termina con 1 cuando algo falla</translation>
    </message>
    <message>
        <source>Written to %1. Look into it before you send it: it holds no names, numbers, texts or secrets.</source>
        <translation>Escrito en %1. Mire el contenido antes de enviarlo: no contiene nombres, números, textos ni secretos.</translation>
    </message>
    <message>
        <source>Backup written to %1; it was checked and is sound.</source>
        <translation>Copia de seguridad escrita en %1; se revisó y está bien.</translation>
    </message>
    <message>
        <source>The database is damaged. It was copied as it is to %1, for whoever repairs it.</source>
        <translation>La base de datos está dañada. Se copió tal como está en %1, para quien la repare.</translation>
    </message>
    <message>
        <source>Not changed, all goes on as before: %1 (%2).</source>
        <translation>No se cambió nada, todo sigue como antes: %1 (%2).</translation>
    </message>
    <message>
        <source>--metrics takes a number of seconds.</source>
        <translation>--metrics lleva un número de segundos.</translation>
    </message>
    <message>
        <source>a line about the listener itself, every so often</source>
        <translation>cada cierto tiempo, una línea sobre la propia escucha</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>What is to be set is written as KEY=VALUE.</source>
        <translation>Lo que se quiere ajustar se escribe como KEY=VALUE.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>No existe el ajuste “%1”. Existen: %2.</translation>
    </message>
    <message>
        <source>where to listen (127.0.0.1, 8787)</source>
        <translation>dónde escuchar (127.0.0.1, 8787)</translation>
    </message>
    <message>
        <source>PEM files of an own certificate, read again when they change</source>
        <translation>archivos PEM de un certificado propio, que se leen de nuevo cuando cambian</translation>
    </message>
    <message>
        <source>mutual TLS: who signs the senders&apos; certificates, and their name</source>
        <translation>TLS mutuo: quién firma los certificados de los remitentes, y el nombre que llevan</translation>
    </message>
    <message>
        <source>yes: of everybody; no: of Meta&apos;s hooks only</source>
        <translation>yes: de todos; no: solo de los hooks de Meta</translation>
    </message>
    <message>
        <source>networks that may come, such as 203.0.113.0/24,2001:db8::/32; none: everybody</source>
        <translation>redes que pueden entrar, por ejemplo 203.0.113.0/24,2001:db8::/32; ninguna: todos</translation>
    </message>
    <message>
        <source>proxies that are believed where a request is from</source>
        <translation>proxies a los que se les cree de dónde viene una solicitud</translation>
    </message>
    <message>
        <source>x-forwarded-for or forwarded: the one they write</source>
        <translation>x-forwarded-for o forwarded: el que ellos escriben</translation>
    </message>
    <message>
        <source>of one address (6000)</source>
        <translation>de una misma dirección (6000)</translation>
    </message>
    <message>
        <source>of one address, for hooks that do not exist (50)</source>
        <translation>de una misma dirección, para hooks que no existen (50)</translation>
    </message>
    <message>
        <source>at a time (1024)</source>
        <translation>a la vez (1024)</translation>
    </message>
    <message>
        <source>at a time (256)</source>
        <translation>a la vez (256)</translation>
    </message>
    <message>
        <source>An empty value is the default. A listener that runs follows without dropping a connection.</source>
        <translation>Un valor vacío es el predeterminado. Una escucha en marcha adopta el cambio sin cortar ninguna conexión.</translation>
    </message>
    <message>
        <source>own TLS: PEM file of the certificate and its chain</source>
        <translation>TLS propio: archivo PEM del certificado y su cadena</translation>
    </message>
    <message>
        <source>own TLS: PEM file of the key</source>
        <translation>TLS propio: archivo PEM de la clave</translation>
    </message>
    <message>
        <source>mutual TLS: PEM file of the authority of the senders&apos; certificates</source>
        <translation>TLS mutuo: archivo PEM de la autoridad de los certificados de los remitentes</translation>
    </message>
    <message>
        <source>mutual TLS: the name in the senders&apos; certificates</source>
        <translation>TLS mutuo: el nombre en los certificados de los remitentes</translation>
    </message>
    <message>
        <source>mutual TLS of everybody, or of Meta&apos;s hooks only (no)</source>
        <translation>TLS mutuo de todos, o solo de los hooks de Meta (no)</translation>
    </message>
    <message>
        <source>a network that may come (everybody)</source>
        <translation>una red que puede entrar (todos)</translation>
    </message>
    <message>
        <source>a proxy that is believed where a request is from</source>
        <translation>un proxy al que se le cree de dónde viene una solicitud</translation>
    </message>
    <message>
        <source>what it writes: x-forwarded-for or forwarded (x-forwarded-for)</source>
        <translation>lo que escribe: x-forwarded-for o forwarded (x-forwarded-for)</translation>
    </message>
    <message>
        <source>%1 is no good: %2.</source>
        <translation>%1 no sirve: %2.</translation>
    </message>
    <message>
        <source>how the listener is set up</source>
        <translation>cómo está configurada la escucha</translation>
    </message>
    <message>
        <source>set up the listener, also one that runs</source>
        <translation>configurar la escucha, también una en marcha</translation>
    </message>
    <message>
        <source>%1 kept, %2/s, half within %3 ms, 99 % within %4 ms, %5 waiting, %6 refused</source>
        <translation>%1 guardadas, %2/s, la mitad en %3 ms como máximo, 99 % en %4 ms como máximo, %5 en espera, %6 rechazadas</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>como indica el sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>Usuario en el proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Contraseña en el proxy</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>Reached without it</source>
        <translation>Se llega sin él a</translation>
    </message>
    <message>
        <source>Also trusted</source>
        <translation>También se confía en</translation>
    </message>
    <message>
        <source>--secret needs password=@FILE, or password= to forget it: a secret never stands on the command line.</source>
        <translation>--secret necesita password=@FILE, o password= para olvidarla: un secreto nunca va en la línea de comandos.</translation>
    </message>
    <message>
        <source>http://HOST:PORT, socks5://HOST:PORT, none, or what the system says (the default)</source>
        <translation>http://HOST:PORT, socks5://HOST:PORT, none, o lo que indica el sistema (si no se indica otra cosa)</translation>
    </message>
    <message>
        <source>at the proxy; empty: it asks for none</source>
        <translation>en el proxy; vacío: no pide ninguno</translation>
    </message>
    <message>
        <source>the password at the proxy, from a file; “password=” forgets it</source>
        <translation>la contraseña en el proxy, tomada de un archivo; “password=” la olvida</translation>
    </message>
    <message>
        <source>reached without the proxy: a host, .suffix or 10.0.0.0/8; replaces what was there, empty: none</source>
        <translation>se llega a él sin el proxy: un host, .sufijo o 10.0.0.0/8; reemplaza lo que había, vacío: ninguno</translation>
    </message>
    <message>
        <source>certificates in PEM form that are trusted beside the system&apos;s; empty: none</source>
        <translation>certificados en formato PEM en los que se confía además de los del sistema; vacío: ninguno</translation>
    </message>
    <message>
        <source>how this installation reaches the internet</source>
        <translation>cómo llega esta instalación a internet</translation>
    </message>
    <message>
        <source>change proxy, exceptions and trusted certificates</source>
        <translation>cambiar el proxy, las excepciones y los certificados de confianza</translation>
    </message>
    <message>
        <source>The key of this installation is %1. Its private half stays in the keychain or vault.</source>
        <translation>La clave de esta instalación es %1. Su mitad privada se queda en el llavero o en la bóveda.</translation>
    </message>
    <message>
        <source>The verify token of “%1” is short: who reads the relay&apos;s file could find it by trying.</source>
        <translation>El token de verificación de “%1” es corto: quien lea el archivo del retransmisor podría descubrirlo probando.</translation>
    </message>
    <message>
        <source>--out is needed: the file for the relay&apos;s server.</source>
        <translation>Falta --out: el archivo para el servidor del retransmisor.</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1, for %n accounts.</source>
        <translation>
            <numerusform>Escrito en %1, para %n cuenta.</numerusform>
            <numerusform>Escrito en %1, para %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server: recadoctl relay serve --setup FILE --spool DIR. It must say the key %1.</source>
        <translation>En el servidor: recadoctl relay serve --setup FILE --spool DIR. Debe mostrar la clave %1.</translation>
    </message>
    <message>
        <source>The providers are to post to the relay&apos;s public address with these paths:</source>
        <translation>Los proveedores deben enviar a la dirección pública del retransmisor, con estas rutas:</translation>
    </message>
    <message>
        <source>There is no account yet whose events a relay could keep.</source>
        <translation>Aún no hay ninguna cuenta cuyos eventos pueda guardar un retransmisor.</translation>
    </message>
    <message>
        <source>The address of a relay begins with https://; http:// is only for this computer itself (a tunnel).</source>
        <translation>La dirección de un retransmisor empieza con https://; http:// es solo para este mismo equipo (un túnel).</translation>
    </message>
    <message>
        <source>Either an address or --off.</source>
        <translation>O una dirección, o --off.</translation>
    </message>
    <message>
        <source>No relay is fetched from.</source>
        <translation>No se obtiene de ningún retransmisor.</translation>
    </message>
    <message>
        <source>The host of this installation fetches from %1.</source>
        <translation>El anfitrión de esta instalación obtiene de %1.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries fetched and kept.</source>
        <translation>
            <numerusform>%n entrega obtenida y guardada.</numerusform>
            <numerusform>%n entregas obtenidas y guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching until stopped.</source>
        <translation>Se obtiene hasta que se detenga.</translation>
    </message>
    <message>
        <source>Which relay? Give its address, or remember one with “recadoctl relay use URL”.</source>
        <translation>¿Qué retransmisor? Indique su dirección, o guarde una con “recadoctl relay use URL”.</translation>
    </message>
    <message>
        <source>certificates that are trusted besides the system&apos;s</source>
        <translation>certificados en los que se confía además de los del sistema</translation>
    </message>
    <message>
        <source>the file to write; no secret is in it</source>
        <translation>el archivo que se escribe; no contiene ningún secreto</translation>
    </message>
    <message>
        <source>what the relay is called (relay)</source>
        <translation>cómo se llama el retransmisor (relay)</translation>
    </message>
    <message>
        <source>fetch with a new token from now on</source>
        <translation>obtener con un token nuevo de ahora en adelante</translation>
    </message>
    <message>
        <source>fetch what is there, then end</source>
        <translation>obtener lo que haya y terminar</translation>
    </message>
    <message>
        <source>fetch from no relay any more</source>
        <translation>no obtener más de ningún retransmisor</translation>
    </message>
    <message>
        <source>the key that a relay closes deliveries with; made once</source>
        <translation>la clave con la que un retransmisor sella las entregas; se crea una sola vez</translation>
    </message>
    <message>
        <source>write the file that a relay&apos;s server needs</source>
        <translation>escribir el archivo que necesita el servidor de un retransmisor</translation>
    </message>
    <message>
        <source>let the host fetch from a relay, or say from which it does</source>
        <translation>hacer que el anfitrión obtenga de un retransmisor, o decir de cuál lo hace</translation>
    </message>
    <message>
        <source>fetch from a relay what it has kept</source>
        <translation>obtener de un retransmisor lo que ha guardado</translation>
    </message>
    <message>
        <source>--setup and --spool are needed.</source>
        <translation>Faltan --setup y --spool.</translation>
    </message>
    <message>
        <source>--limit takes a number of megabytes.</source>
        <translation>--limit lleva un número de megabytes.</translation>
    </message>
    <message numerus="yes">
        <source>Listening at %1 for %n accounts.</source>
        <translation>
            <numerusform>Escuchando en %1 para %n cuenta.</numerusform>
            <numerusform>Escuchando en %1 para %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deliveries are closed for the key %1; %n wait to be fetched.</source>
        <translation>
            <numerusform>Las entregas se sellan para la clave %1; %n espera a que la obtengan.</numerusform>
            <numerusform>Las entregas se sellan para la clave %1; %n esperan a que las obtengan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the spool are damaged; what could be read is there.</source>
        <translation>Partes del spool están dañadas; lo que se pudo leer está ahí.</translation>
    </message>
    <message>
        <source>The new %1 cannot be used; the former one stays in force.</source>
        <translation>El nuevo %1 no se puede usar; el anterior sigue vigente.</translation>
    </message>
    <message>
        <source>%1 was read anew.</source>
        <translation>%1 se leyó de nuevo.</translation>
    </message>
    <message>
        <source>what “relay setup” wrote</source>
        <translation>lo que escribió “relay setup”</translation>
    </message>
    <message>
        <source>where deliveries wait</source>
        <translation>dónde esperan las entregas</translation>
    </message>
    <message>
        <source>megabytes that may wait (1024)</source>
        <translation>megabytes que pueden esperar (1024)</translation>
    </message>
    <message>
        <source>on a server: keep webhooks for a desktop, unread, until stopped</source>
        <translation>en un servidor: guardar webhooks para un equipo de escritorio, sin leerlos, hasta que se detenga</translation>
    </message>
    <message>
        <source>Reached from outside at %1</source>
        <translation>Accesible desde fuera en %1</translation>
    </message>
    <message>
        <source>The tunnel client has ended (%1); it is started again.</source>
        <translation>El cliente del túnel terminó (%1); se inicia de nuevo.</translation>
    </message>
    <message>
        <source>An account was registered at the tunnel&apos;s new address.</source>
        <translation>Se registró una cuenta en la nueva dirección del túnel.</translation>
    </message>
    <message>
        <source>An account could not be registered at the tunnel&apos;s new address: %1</source>
        <translation>No se pudo registrar una cuenta en la nueva dirección del túnel: %1</translation>
    </message>
    <message>
        <source>Waiting; another program listens: %1</source>
        <translation>En espera; otro programa escucha: %1</translation>
    </message>
    <message>
        <source>Another program listens for this data already: %1. End it, or add --wait to take its turn.</source>
        <translation>Otro programa ya escucha para estos datos: %1. Termínelo o agregue --wait para esperar su turno.</translation>
    </message>
    <message>
        <source>Another program listens for this data already. End it, or add --wait to take its turn.</source>
        <translation>Otro programa ya escucha para estos datos. Termínelo o agregue --wait para esperar su turno.</translation>
    </message>
    <message>
        <source>while another program listens for this data, wait for its end</source>
        <translation>mientras otro programa escuche para estos datos, esperar a que termine</translation>
    </message>
    <message>
        <source>--ca-file takes a PEM file that can be read.</source>
        <translation>--ca-file lleva un archivo PEM que se pueda leer.</translation>
    </message>
    <message>
        <source>certificates trusted beside the system&apos;s when posting webhooks to https</source>
        <translation>certificados en los que se confía además de los del sistema al enviar webhooks a https</translation>
    </message>
    <message>
        <source>No public address is known. Save one with “recadoctl reach set-address”, or set up a tunnel.</source>
        <translation>No se conoce ninguna dirección pública. Guarde una con “recadoctl reach set-address” o configure un túnel.</translation>
    </message>
    <message>
        <source>Reached from outside at %1, as the tunnel says</source>
        <translation>Accesible desde fuera en %1, según el túnel</translation>
    </message>
    <message>
        <source>under which address the internet reaches this listener</source>
        <translation>en qué dirección llega internet a esta escucha</translation>
    </message>
    <message>
        <source>save that address (“https://hooks.example.org”, with a prefix if need be); “” forgets it</source>
        <translation>guardar esa dirección (“https://hooks.example.org”, con un prefijo si hace falta); “” la olvida</translation>
    </message>
    <message>
        <source>also whether its provider posts there and an event came</source>
        <translation>también si su proveedor envía allí y si llegó un evento</translation>
    </message>
    <message>
        <source>try the way from outside to this listener</source>
        <translation>probar el camino desde fuera hasta esta escucha</translation>
    </message>
    <message>
        <source>ask the provider to post the account&apos;s events there</source>
        <translation>pedir al proveedor que envíe allí los eventos de la cuenta</translation>
    </message>
    <message>
        <source>No tunnel is set up.</source>
        <translation>No hay ningún túnel configurado.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Secrets in its environment</source>
        <translation>Secretos en su entorno</translation>
    </message>
    <message>
        <source>Pattern of its address</source>
        <translation>Patrón de su dirección</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>--secret needs NAME=@FILE, or NAME= to forget it: a secret never stands on the command line.</source>
        <translation>--secret necesita NAME=@FILE, o NAME= para olvidarlo: un secreto nunca va en la línea de comandos.</translation>
    </message>
    <message>
        <source>A word of this command looks like a secret. Everybody on this computer can read it in the list of processes; give it with --secret and let the client read its environment.</source>
        <translation>Una palabra de este comando parece un secreto. Cualquiera en este equipo puede leerla en la lista de procesos; indíquela con --secret y haga que el cliente la lea de su entorno.</translation>
    </message>
    <message>
        <source>an environment variable of the client, from a file into the keychain; “NAME=” forgets it</source>
        <translation>una variable de entorno del cliente, de un archivo al llavero; “NAME=” la olvida</translation>
    </message>
    <message>
        <source>finds the public address in its output; empty: Recado&apos;s own way</source>
        <translation>encuentra la dirección pública en su salida; vacío: el modo propio de Recado</translation>
    </message>
    <message>
        <source>the tunnel client that runs beside the listener</source>
        <translation>el cliente de túnel que funciona junto a la escucha</translation>
    </message>
    <message>
        <source>run this client beside the listener, e.g. &apos;cloudflared tunnel --url {url}&apos;</source>
        <translation>ejecutar este cliente junto a la escucha, p. ej. &apos;cloudflared tunnel --url {url}&apos;</translation>
    </message>
    <message>
        <source>{port} and {url} stand for where the listener is. The command is run without a shell.</source>
        <translation>{port} y {url} indican dónde está la escucha. El comando se ejecuta sin shell.</translation>
    </message>
    <message>
        <source>also forget the command and its secrets</source>
        <translation>olvidar también el comando y sus secretos</translation>
    </message>
    <message>
        <source>end it, and run it no more</source>
        <translation>terminarlo y no ejecutarlo más</translation>
    </message>
    <message>
        <source>no line for every event: less work where nobody reads them</source>
        <translation>ninguna línea por cada evento: menos trabajo donde nadie las lee</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit lleva un número a partir de 1.</translation>
    </message>
    <message>
        <source>No contacts.</source>
        <translation>No hay contactos.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>--attribute takes NAME=VALUE, each name once.</source>
        <translation>--attribute lleva NAME=VALUE, cada nombre una sola vez.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No two contacts look like one person.</source>
        <translation>No hay dos contactos que parezcan la misma persona.</translation>
    </message>
    <message>
        <source>“recadoctl contact undo %1” takes them apart again.</source>
        <translation>“recadoctl contact undo %1” los vuelve a separar.</translation>
    </message>
    <message>
        <source>RECORD-ID is the number that a merge gave.</source>
        <translation>RECORD-ID es el número que se dio al unir.</translation>
    </message>
    <message>
        <source>--identity takes KIND=VALUE, as “contact show” tells them.</source>
        <translation>--identity lleva KIND=VALUE, como los muestra “contact show”.</translation>
    </message>
    <message>
        <source>only who has it</source>
        <translation>solo quien lo tiene</translation>
    </message>
    <message>
        <source>at most so many; 200 when not given</source>
        <translation>cuántos como máximo; 200 si no se indica</translation>
    </message>
    <message>
        <source>what the person is called here; empty takes it away</source>
        <translation>cómo se llama la persona aquí; vacío quita el nombre</translation>
    </message>
    <message>
        <source>capitals, accents and spaces around a name do not count</source>
        <translation>las mayúsculas, los acentos y los espacios alrededor de un nombre no cuentan</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>quitarlo</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>agregarlo</translation>
    </message>
    <message>
        <source>set the attributes in that account&apos;s address book, too; adds the person where there is none</source>
        <translation>definir los atributos también en la agenda de esa cuenta; agrega a la persona si no está</translation>
    </message>
    <message>
        <source>what goes to a new card</source>
        <translation>qué pasa a una ficha nueva</translation>
    </message>
    <message>
        <source>people, by name; TEXT is part of a name or number</source>
        <translation>las personas, por nombre; TEXT es parte de un nombre o número</translation>
    </message>
    <message>
        <source>one person; CONTACT is a number of a card, a phone number, BSUID or @username</source>
        <translation>una persona; CONTACT es el número de una ficha, un teléfono, BSUID o @username</translation>
    </message>
    <message>
        <source>name, attributes and tags; makes the card when there is none</source>
        <translation>nombre, atributos y etiquetas; crea la ficha si no la hay</translation>
    </message>
    <message>
        <source>cards that look like one person, and why</source>
        <translation>las fichas que parecen ser de la misma persona, y por qué</translation>
    </message>
    <message>
        <source>make one card of several</source>
        <translation>unir varias fichas en una</translation>
    </message>
    <message>
        <source>take a merge back</source>
        <translation>deshacer una unión</translation>
    </message>
    <message>
        <source>move identities to a new card</source>
        <translation>mover identidades a una ficha nueva</translation>
    </message>
    <message>
        <source>%1 would be new, %2 brought up to date, %3 stay as they are, %4 would be refused.</source>
        <translation>%1 serían nuevas, %2 actualizadas, %3 quedan como están, %4 serían rechazadas.</translation>
    </message>
    <message>
        <source>%1 new, %2 brought up to date, %3 as they were, %4 refused.</source>
        <translation>%1 nuevas, %2 actualizadas, %3 como estaban, %4 rechazadas.</translation>
    </message>
    <message>
        <source>… and %1 more; --refused FILE keeps all of them.</source>
        <translation>… y %1 más; --refused FILE las guarda todas.</translation>
    </message>
    <message>
        <source>--map takes COLUMN=MEANING; MEANING is number, name, username, bsuid, tags, ignored or attribute[:NAME].</source>
        <translation>--map lleva COLUMN=MEANING; MEANING es number, name, username, bsuid, tags, ignored o attribute[:NAME].</translation>
    </message>
    <message>
        <source>line:column</source>
        <translation>línea:columna</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>%1 contact(s) written.</source>
        <translation>%1 contacto(s) escrito(s).</translation>
    </message>
    <message>
        <source>number, name, username, bsuid, tags, ignored or attribute[:NAME]; guessed when not given</source>
        <translation>number, name, username, bsuid, tags, ignored o attribute[:NAME]; se deduce si no se indica</translation>
    </message>
    <message>
        <source>for everybody in the file</source>
        <translation>para todas las personas del archivo</translation>
    </message>
    <message>
        <source>of numbers without a country code; BR when not given</source>
        <translation>de los números sin código de país; BR si no se indica</translation>
    </message>
    <message>
        <source>keep the refused rows there, with where and why (.csv or .xlsx)</source>
        <translation>guardar ahí las filas rechazadas, con dónde y por qué (.csv o .xlsx)</translation>
    </message>
    <message>
        <source>count what would happen and write nothing</source>
        <translation>contar lo que pasaría y no escribir nada</translation>
    </message>
    <message>
        <source>contacts out of a table (.csv, .tsv, .xlsx); what was written here later stays</source>
        <translation>contactos de una tabla (.csv, .tsv, .xlsx); lo que se escribió aquí después se conserva</translation>
    </message>
    <message>
        <source>all contacts, or those who fit, into a table (.csv or .xlsx)</source>
        <translation>todos los contactos, o los que coinciden, en una tabla (.csv o .xlsx)</translation>
    </message>
    <message>
        <source>To add here</source>
        <translation>Por agregar aquí</translation>
    </message>
    <message>
        <source>To add there</source>
        <translation>Por agregar allá</translation>
    </message>
    <message>
        <source>To update here</source>
        <translation>Por actualizar aquí</translation>
    </message>
    <message>
        <source>To update there</source>
        <translation>Por actualizar allá</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiados en ambos lados</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>%1, %2: here “%3”, there “%4”</source>
        <translation>%1, %2: aquí “%3”, allá “%4”</translation>
    </message>
    <message>
        <source>--take is ours or theirs.</source>
        <translation>--take admite ours o theirs.</translation>
    </message>
    <message>
        <source>--only is here or there.</source>
        <translation>--only admite here o there.</translation>
    </message>
    <message numerus="yes">
        <source>%n attributes were changed on both sides and are left; --take ours or --take theirs decides.</source>
        <translation>
            <numerusform>%n atributo cambió en ambos lados y queda como está; --take ours o --take theirs decide.</numerusform>
            <numerusform>%n atributos cambiaron en ambos lados y quedan como están; --take ours o --take theirs decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has it.</source>
        <translation>Ya está en el proveedor.</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>decir qué se haría y no hacer nada</translation>
    </message>
    <message>
        <source>ours or theirs, where both sides changed; left alone when not given</source>
        <translation>ours o theirs, donde cambiaron ambos lados; queda como está si no se indica</translation>
    </message>
    <message>
        <source>change only here, or only there</source>
        <translation>cambiar solo aquí (here) o solo allá (there)</translation>
    </message>
    <message>
        <source>only these; all when not given</source>
        <translation>solo estos; todos si no se indica</translation>
    </message>
    <message>
        <source>keep the contacts here and in the provider&apos;s address book the same</source>
        <translation>mantener iguales los contactos de aquí y los de la agenda del proveedor</translation>
    </message>
    <message>
        <source>add one contact at the provider, or set its attributes there</source>
        <translation>agregar un contacto en el proveedor, o definir allá sus atributos</translation>
    </message>
    <message>
        <source>--%1 takes a whole number above 0.</source>
        <translation>--%1 lleva un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>--status takes open, pending, solved or blocked.</source>
        <translation>--status admite open, pending, solved o blocked.</translation>
    </message>
    <message>
        <source>--channel goes with --account.</source>
        <translation>--channel se usa con --account.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>ID is the number of a conversation, as “recadoctl conversation list” tells it.</source>
        <translation>ID es el número de una conversación, como lo muestra “recadoctl conversation list”.</translation>
    </message>
    <message>
        <source>Set here, but the provider did not take it: %1</source>
        <translation>Se cambió aquí, pero el proveedor no lo aceptó: %1</translation>
    </message>
    <message>
        <source>they</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>we</source>
        <translation>nosotros</translation>
    </message>
    <message>
        <source>STATUS is open, pending, solved or blocked.</source>
        <translation>STATUS es open, pending, solved o blocked.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages that were not here</source>
        <translation>
            <numerusform>%n mensaje que no estaba aquí</numerusform>
            <numerusform>%n mensajes que no estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>at most so many; 50 unless told otherwise</source>
        <translation>cuántos como máximo; 50 salvo que se indique otro número</translation>
    </message>
    <message>
        <source>open, pending, solved or blocked</source>
        <translation>open, pending, solved o blocked</translation>
    </message>
    <message>
        <source>those that WHO looks after</source>
        <translation>aquellas de las que WHO es responsable</translation>
    </message>
    <message>
        <source>of one account</source>
        <translation>de una cuenta</translation>
    </message>
    <message>
        <source>with --account: of one number</source>
        <translation>con --account: de un número</translation>
    </message>
    <message>
        <source>waiting for us for longer than that</source>
        <translation>las que esperan respuesta desde hace más tiempo que ese</translation>
    </message>
    <message>
        <source>with something unread</source>
        <translation>con algo no leído</translation>
    </message>
    <message>
        <source>in numbers, names and messages</source>
        <translation>en números, nombres y mensajes</translation>
    </message>
    <message>
        <source>so many pages; 1 unless told otherwise</source>
        <translation>cuántas páginas; 1 salvo que se indique otro número</translation>
    </message>
    <message>
        <source>who wrote and who was written to, newest first</source>
        <translation>quién escribió y a quién se escribió, primero lo más reciente</translation>
    </message>
    <message>
        <source>one conversation with its newest messages</source>
        <translation>una conversación con sus mensajes más recientes</translation>
    </message>
    <message>
        <source>set open, pending, solved or blocked, at the provider too where it knows that</source>
        <translation>marcar como open, pending, solved o blocked, también en el proveedor si este lo conoce</translation>
    </message>
    <message>
        <source>who looks after it; nobody without WHO. An e-mail address is told to the provider too</source>
        <translation>quién es responsable; nadie sin WHO. Una dirección de correo se informa también al proveedor</translation>
    </message>
    <message>
        <source>fetch what the provider has of it, newest first</source>
        <translation>obtener lo que el proveedor tiene de ella, primero lo más reciente</translation>
    </message>
    <message>
        <source>--text is needed.</source>
        <translation>Falta --text.</translation>
    </message>
    <message>
        <source>what is answered</source>
        <translation>lo que se responde</translation>
    </message>
    <message>
        <source>the message that is quoted, as “conversation show” tells its provider_id</source>
        <translation>el mensaje que se cita, por el provider_id que muestra “conversation show”</translation>
    </message>
    <message>
        <source>answer with a text, from the number that the person wrote to</source>
        <translation>responder con un texto, desde el número al que escribió la persona</translation>
    </message>
    <message>
        <source>No message with a file has this id.</source>
        <translation>Ningún mensaje con archivo tiene este id.</translation>
    </message>
    <message>
        <source>a copy of it; must not exist yet</source>
        <translation>una copia de él; todavía no debe existir</translation>
    </message>
    <message>
        <source>fetch the file that came with a message, and keep it</source>
        <translation>obtener el archivo que llegó con un mensaje y guardarlo</translation>
    </message>
    <message>
        <source>Messages to this person are refused.</source>
        <translation>Los mensajes a esta persona se rechazan.</translation>
    </message>
    <message>
        <source>Nothing is refused to this person.</source>
        <translation>No se rechaza nada a esta persona.</translation>
    </message>
    <message>
        <source>--scope takes marketing, utility or all.</source>
        <translation>--scope admite marketing, utility o all.</translation>
    </message>
    <message>
        <source>--source cannot be “%1”: only Recado writes that.</source>
        <translation>--source no puede ser “%1”: eso solo lo escribe Recado.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are not written to any more.</source>
        <translation>
            <numerusform>A %n persona ya no se le escribe.</numerusform>
            <numerusform>A %n personas ya no se les escribe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no telephone number.</source>
        <translation>
            <numerusform>%n línea no tiene número de teléfono.</numerusform>
            <numerusform>%n líneas no tienen número de teléfono.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not on the list.</source>
        <translation>Esta persona no está en la lista.</translation>
    </message>
    <message>
        <source>Nobody has asked not to be written to.</source>
        <translation>Nadie ha pedido que no le escriban.</translation>
    </message>
    <message>
        <source>Nothing was said about writing to this person.</source>
        <translation>No se ha dicho nada sobre escribir a esta persona.</translation>
    </message>
    <message>
        <source>a reason, for people</source>
        <translation>un motivo, para que lo lean las personas</translation>
    </message>
    <message>
        <source>which messages it is about (all)</source>
        <translation>de qué mensajes se trata (all)</translation>
    </message>
    <message>
        <source>where it was said, such as form or telephone (operator)</source>
        <translation>dónde se dijo, por ejemplo form o telephone (operator)</translation>
    </message>
    <message>
        <source>where it can be seen: a link, the number of a form</source>
        <translation>dónde se puede ver: un enlace, el número de un formulario</translation>
    </message>
    <message>
        <source>when it was said (now)</source>
        <translation>cuándo se dijo (ahora)</translation>
    </message>
    <message>
        <source>this person is not to be written to</source>
        <translation>no se debe escribir a esta persona</translation>
    </message>
    <message>
        <source>the same for everybody in a table or list of numbers</source>
        <translation>lo mismo para todas las personas de una tabla o lista de números</translation>
    </message>
    <message>
        <source>this person agreed to be written to</source>
        <translation>esta persona aceptó que le escriban</translation>
    </message>
    <message>
        <source>who is not to be written to</source>
        <translation>a quién no se debe escribir</translation>
    </message>
    <message>
        <source>take it back; that is recorded</source>
        <translation>deshacerlo; queda registrado</translation>
    </message>
    <message>
        <source>everything that was said about writing to this person</source>
        <translation>todo lo que se dijo sobre escribir a esta persona</translation>
    </message>
    <message>
        <source>show the words that people write to get no more, or set them</source>
        <translation>mostrar o definir las palabras que las personas escriben para no recibir más</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>--out names the directory to write into.</source>
        <translation>--out indica la carpeta donde escribir.</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: person.json, person.html, %n file(s).</source>
        <translation>
            <numerusform>Escrito en %1: person.json, person.html, %n archivo.</numerusform>
            <numerusform>Escrito en %1: person.json, person.html, %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Type %1 to go on:</source>
        <translation>Esto no se puede deshacer. Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>Nothing was erased. With --yes it is; that cannot be undone.</source>
        <translation>No se borró nada. Con --yes se borra; eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing was erased: that was something else.</source>
        <translation>No se borró nada: lo que se escribió es otra cosa.</translation>
    </message>
    <message>
        <source>Another program reads the database: old pages of it stay until the host starts anew, which ends this by itself.</source>
        <translation>Otro programa está leyendo la base de datos: quedan páginas antiguas de ella hasta que el anfitrión se reinicie, lo que termina esto por sí solo.</translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <translation>Borrado: %1.</translation>
    </message>
    <message>
        <source>Nobody with this number was erased.</source>
        <translation>No se borró a nadie con este número.</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>No se borró a nadie.</translation>
    </message>
    <message>
        <source>erase; without it only what would go is shown</source>
        <translation>borrar; sin esto solo se muestra lo que se borraría</translation>
    </message>
    <message>
        <source>keep the receipt: JSON, or text to read when it ends in .txt</source>
        <translation>guardar el comprobante: JSON, o texto para leer si termina en .txt</translation>
    </message>
    <message>
        <source>a backup or an exported file that still holds the person, for the receipt</source>
        <translation>una copia de seguridad o un archivo exportado que aún contiene a la persona, para el comprobante</translation>
    </message>
    <message>
        <source>where to write person.json, person.html and media</source>
        <translation>dónde escribir person.json, person.html y los medios</translation>
    </message>
    <message>
        <source>everything there is of one person, as files</source>
        <translation>todo lo que hay de una persona, en archivos</translation>
    </message>
    <message>
        <source>erase one person; statistics stay, and a hash so that no import brings them back</source>
        <translation>borrar a una persona; quedan las estadísticas y un hash para que ninguna importación la traiga de vuelta</translation>
    </message>
    <message>
        <source>whether this number was erased</source>
        <translation>si este número se borró</translation>
    </message>
    <message>
        <source>receipts of erasures</source>
        <translation>los comprobantes de lo borrado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se guarda</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>KIND is content, media, raw, evidence or audit.</source>
        <translation>KIND es content, media, raw, evidence o audit.</translation>
    </message>
    <message>
        <source>DAYS is a number from 1 on, or “keep”.</source>
        <translation>DAYS es un número a partir de 1, o “keep”.</translation>
    </message>
    <message>
        <source>Nothing has outlived its time.</source>
        <translation>Nada ha pasado de su plazo.</translation>
    </message>
    <message>
        <source>Nothing had outlived its time.</source>
        <translation>Nada había pasado de su plazo.</translation>
    </message>
    <message>
        <source>how long what is kept</source>
        <translation>cuánto tiempo se guarda cada cosa</translation>
    </message>
    <message>
        <source>content, media, raw, evidence or audit; days, or “keep”</source>
        <translation>content, media, raw, evidence o audit; días, o “keep”</translation>
    </message>
    <message>
        <source>what a run would take away now</source>
        <translation>lo que se borraría ahora</translation>
    </message>
    <message>
        <source>take it away; the host does it once a day</source>
        <translation>borrarlo; el anfitrión lo hace una vez al día</translation>
    </message>
    <message>
        <source>No conversation.</source>
        <translation>Ninguna conversación.</translation>
    </message>
</context>
<context>
    <name>recado::AccountDialog</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>&amp;Name in Recado</source>
        <translation>&amp;Nombre en Recado</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>A&amp;dvanced settings</source>
        <translation>&amp;Ajustes avanzados</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Probar la &amp;conexión</translation>
    </message>
</context>
<context>
    <name>recado::AccountFieldEditor</name>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardado; déjelo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear uno</translation>
    </message>
</context>
<context>
    <name>recado::AccountFields</name>
    <message>
        <source>&amp;API address</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>Paste it as Wati shows it, with or without the tenant.</source>
        <translation>Péguela tal como la muestra Wati, con o sin el inquilino.</translation>
    </message>
    <message>
        <source>This is not an address Recado can use. Paste the one Wati shows, such as https://live-mt-server.wati.io/12345.</source>
        <translation>Recado no puede usar esta dirección. Pegue la que muestra Wati, por ejemplo https://live-mt-server.wati.io/12345.</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <source>taken from the address</source>
        <translation>tomado de la dirección</translation>
    </message>
    <message>
        <source>The tenant is missing: the number that Wati shows at the end of the API address.</source>
        <translation>Falta el inquilino: el número que Wati muestra al final de la dirección de la API.</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versión de la API</translation>
    </message>
    <message>
        <source>Choose version v1, v2 or v3.</source>
        <translation>Elija la versión v1, v2 o v3.</translation>
    </message>
    <message>
        <source>v2 (recommended)</source>
        <translation>v2 (recomendada)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>The token is missing or not complete. Copy it whole from Wati.</source>
        <translation>El token falta o está incompleto. Cópielo entero desde Wati.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Decides how fast Recado may send and ask.</source>
        <translation>Decide a qué velocidad Recado puede enviar y preguntar.</translation>
    </message>
    <message>
        <source>Choose the plan of this account.</source>
        <translation>Elija el plan de esta cuenta.</translation>
    </message>
    <message>
        <source>&amp;Call for one template</source>
        <translation>&amp;Llamada para una plantilla</translation>
    </message>
    <message>
        <source>With v2: the call for many carries an id of Recado&apos;s, the call for one does not.</source>
        <translation>Con v2: la llamada para muchos lleva un id de Recado; la llamada para uno, no.</translation>
    </message>
    <message>
        <source>as the version wants</source>
        <translation>según la versión</translation>
    </message>
    <message>
        <source>the call for one</source>
        <translation>la llamada para uno</translation>
    </message>
    <message>
        <source>the call for many</source>
        <translation>la llamada para muchos</translation>
    </message>
    <message>
        <source>&amp;WhatsApp account id</source>
        <translation>Id de la cuenta de &amp;WhatsApp</translation>
    </message>
    <message>
        <source>For the number&apos;s profile and for deleting templates.</source>
        <translation>Para el perfil del número y para eliminar plantillas.</translation>
    </message>
    <message>
        <source>The id has digits only.</source>
        <translation>El id solo lleva dígitos.</translation>
    </message>
    <message>
        <source>Voice pa&amp;rameter</source>
        <translation>Pa&amp;rámetro de voz</translation>
    </message>
    <message>
        <source>The call&apos;s parameter that makes an audio a voice note.</source>
        <translation>El parámetro de la llamada que convierte un audio en nota de voz.</translation>
    </message>
    <message>
        <source>The parameter&apos;s name has letters only.</source>
        <translation>El nombre del parámetro solo lleva letras.</translation>
    </message>
    <message>
        <source>Numbers and templates are fetched with it.</source>
        <translation>Con él se obtienen los números y las plantillas.</translation>
    </message>
    <message>
        <source>The id of the WhatsApp Business account is missing: a long number, digits only.</source>
        <translation>Falta el id de la cuenta de WhatsApp Business: un número largo, solo dígitos.</translation>
    </message>
    <message>
        <source>A&amp;pp id</source>
        <translation>Id de la a&amp;pp</translation>
    </message>
    <message>
        <source>Only for sample files of templates.</source>
        <translation>Solo para los archivos de ejemplo de las plantillas.</translation>
    </message>
    <message>
        <source>The app&apos;s id has digits only.</source>
        <translation>El id de la app solo lleva dígitos.</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>&amp;Token de acceso</translation>
    </message>
    <message>
        <source>That of a system user can last; a temporary one ends after about a day.</source>
        <translation>El de un usuario del sistema puede durar; uno temporal vence más o menos en un día.</translation>
    </message>
    <message>
        <source>The token is missing or not complete. Copy it whole from Meta.</source>
        <translation>El token falta o está incompleto. Cópielo entero desde Meta.</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>&amp;Secreto de la app</translation>
    </message>
    <message>
        <source>Meta signs every event with it. Once it is stored, Recado refuses events that Meta did not sign. While a secret is being replaced, both may stand here with a space between them.</source>
        <translation>Meta firma cada evento con él. Una vez guardado, Recado rechaza los eventos que Meta no firmó. Mientras se reemplaza un secreto, pueden estar aquí los dos, separados por un espacio.</translation>
    </message>
    <message>
        <source>&amp;Verify token</source>
        <translation>Token de &amp;verificación</translation>
    </message>
    <message>
        <source>A word of your own. Meta sends it once, when you enter the webhook&apos;s URL there, and Recado answers only if it is the same.</source>
        <translation>Una palabra que usted elige. Meta la envía una vez, cuando se ingresa allí la URL del webhook, y Recado solo responde si es la misma.</translation>
    </message>
    <message>
        <source>This is not an address Recado can use. Leave it empty for Meta&apos;s own; another one begins with https://.</source>
        <translation>Recado no puede usar esta dirección. Déjela vacía para usar la de Meta; cualquier otra empieza con https://.</translation>
    </message>
    <message>
        <source>&amp;Graph API version</source>
        <translation>Versión de la API &amp;Graph</translation>
    </message>
    <message>
        <source>A version looks like v26.0 and must not differ from the one in the address.</source>
        <translation>Una versión se escribe como v26.0 y no debe ser distinta de la que está en la dirección.</translation>
    </message>
    <message>
        <source>&amp;Messages a second</source>
        <translation>&amp;Mensajes por segundo</translation>
    </message>
    <message>
        <source>Write a whole number of messages a second, from 1 to 1000.</source>
        <translation>Escriba un número entero de mensajes por segundo, de 1 a 1000.</translation>
    </message>
    <message>
        <source>Text outside the 24 hours, billed like a template. Only where Meta enabled it for this account.</source>
        <translation>Texto fuera de las 24 horas, que se cobra como una plantilla. Solo donde Meta lo habilitó para esta cuenta.</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>no habilitado</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>habilitado</translation>
    </message>
    <message>
        <source>D&amp;irect Send</source>
        <translation>D&amp;irect Send</translation>
    </message>
</context>
<context>
    <name>recado::AccountForms</name>
    <message>
        <source>Connect Wati</source>
        <translation>Conectar Wati</translation>
    </message>
    <message>
        <source>Everything asked here is in Wati under Connectors → API. It takes a minute.</source>
        <translation>Todo lo que se pide aquí está en Wati, en Connectors → API. Toma un minuto.</translation>
    </message>
    <message>
        <source>Connect Meta Cloud API</source>
        <translation>Conectar Meta Cloud API</translation>
    </message>
    <message>
        <source>Everything asked here is in Meta&apos;s pages of your WhatsApp Business account and of your app.</source>
        <translation>Todo lo que se pide aquí está en las páginas de Meta de su cuenta de WhatsApp Business y de su app.</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Conectar una pasarela</translation>
    </message>
    <message>
        <source>For partners that speak the older /v1/messages dialect. The partner tells you address and key.</source>
        <translation>Para socios que usan el dialecto anterior, /v1/messages. El socio le indica la dirección y la clave.</translation>
    </message>
    <message>
        <source>Meta switched its own on-premises service off on 23 October 2025. Only the gateways of partners still answer.</source>
        <translation>Meta apagó su propio servicio local (on-premises) el 23 de octubre de 2025. Solo siguen respondiendo las pasarelas de los socios.</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Clave o token</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Connect Serpro</source>
        <translation>Conectar Serpro</translation>
    </message>
    <message>
        <source>Serpro gives one set of credentials for each number: every number is an account of its own.</source>
        <translation>Serpro da un juego de credenciales por número: cada número es una cuenta aparte.</translation>
    </message>
    <message>
        <source>address, tenant and token</source>
        <translation>dirección, inquilino y token</translation>
    </message>
    <message>
        <source>account id and token of your company&apos;s app</source>
        <translation>id de la cuenta y token de la app de su empresa</translation>
    </message>
    <message>
        <source>a partner&apos;s server that speaks /v1/messages</source>
        <translation>un servidor de un socio que usa /v1/messages</translation>
    </message>
    <message>
        <source>client id and secret, one pair a number</source>
        <translation>id y secreto del cliente, un par por número</translation>
    </message>
    <message>
        <source>simulated on this computer; nothing is charged</source>
        <translation>simulado en este equipo; no se cobra nada</translation>
    </message>
</context>
<context>
    <name>recado::AccountRow</name>
    <message>
        <source>simulated on this computer; nothing is charged</source>
        <translation>simulado en este equipo; no se cobra nada</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>inquilino %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>The provider refused the credentials. Edit the account and enter new ones.</source>
        <translation>El proveedor rechazó las credenciales. Edite la cuenta e ingrese otras nuevas.</translation>
    </message>
    <message>
        <source>The provider did not answer. That says nothing about the credentials.</source>
        <translation>El proveedor no respondió. Eso no dice nada sobre las credenciales.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>number id %1</source>
        <translation>id del número %1</translation>
    </message>
</context>
<context>
    <name>recado::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar “%1”?</translation>
    </message>
    <message>
        <source>Its credentials are forgotten, and what is still queued for it will not be sent. Messages and their history stay.</source>
        <translation>Se olvidan sus credenciales, y lo que sigue en cola para ella no se enviará. Los mensajes y su historial se conservan.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Add an account to send for real, or the practice account to try everything without cost.</source>
        <translation>Agregue una cuenta para enviar de verdad, o la cuenta de práctica para probarlo todo sin costo.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Agregar cuenta</translation>
    </message>
</context>
<context>
    <name>recado::AddOptOutsDialog</name>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>From now on such messages are refused everywhere: single, broadcasts, terminal.</source>
        <translation>Desde ahora esos mensajes se rechazan en todas partes: individuales, envíos masivos, terminal.</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>Read the numbers out of a table</source>
        <translation>Leer los números de una tabla</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Nú&amp;meros</translation>
    </message>
    <message>
        <source>One a line, or pasted as they are.</source>
        <translation>Uno por línea, o pegados como están.</translation>
    </message>
    <message>
        <source>&amp;Which messages</source>
        <translation>&amp;Qué mensajes</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Where it was said, for colleagues. May stay empty.</source>
        <translation>Dónde se dijo, para los colegas. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Numbers of people who are not to be written to</source>
        <translation>Números de personas a las que no se debe escribir</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>No column of this table holds telephone numbers.</source>
        <translation>Ninguna columna de esta tabla tiene números de teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n numbers.</source>
        <translation>
            <numerusform>%1: %n número.</numerusform>
            <numerusform>%1: %n números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a number are passed over.</source>
        <translation>
            <numerusform>%n línea sin número se deja fuera.</numerusform>
            <numerusform>%n líneas sin número se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste a number first.</source>
        <translation>Primero escriba o pegue un número.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no telephone numbers: mend or remove them.</source>
        <translation>
            <numerusform>%n línea no es un número de teléfono: corríjala o quítela.</numerusform>
            <numerusform>%n líneas no son números de teléfono: corríjalas o quítelas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AddressForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Código PIN</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número de casa</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Punto de referencia</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>WhatsApp adds a button below it that opens a form for the address.</source>
        <translation>WhatsApp agrega debajo un botón que abre un formulario para la dirección.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Meta offers address requests to businesses and people in India only.</source>
        <translation>Meta ofrece las solicitudes de dirección solo a empresas y personas de la India.</translation>
    </message>
    <message>
        <source>What you know already</source>
        <translation>Lo que ya sabe</translation>
    </message>
</context>
<context>
    <name>recado::AddressPanel</name>
    <message>
        <source>My own address or reverse proxy</source>
        <translation>Mi propia dirección o proxy inverso</translation>
    </message>
    <message>
        <source>Run a tunnel program</source>
        <translation>Ejecutar un programa de túnel</translation>
    </message>
    <message>
        <source>Pu&amp;blic address</source>
        <translation>Dirección pú&amp;blica</translation>
    </message>
    <message>
        <source>What your proxy answers at. Providers ask for https; http is enough to try it on this computer.</source>
        <translation>Donde responde su proxy. Los proveedores piden https; http basta para probar en este equipo.</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Lines for nginx</source>
        <translation>Líneas para nginx</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the lines for nginx</source>
        <translation>Copiar las líneas para nginx</translation>
    </message>
    <message>
        <source>With nginx: put these lines into the “server” block of the public name, reload nginx, and test.</source>
        <translation>Con nginx: ponga estas líneas en el bloque “server” del nombre público, recargue nginx y pruebe.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>recado::AliasPart</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Name as we write it</source>
        <translation>Nombre como lo escribimos nosotros</translation>
    </message>
    <message>
        <source>as they call themselves on WhatsApp</source>
        <translation>como se llama a sí misma la persona en WhatsApp</translation>
    </message>
    <message>
        <source>Nobody gave a name yet</source>
        <translation>Nadie ha dado un nombre todavía</translation>
    </message>
</context>
<context>
    <name>recado::ApprovalCard</name>
    <message>
        <source>A second person</source>
        <translation>Una segunda persona</translation>
    </message>
    <message>
        <source>&amp;Fingerprint, as the second person reads it to you</source>
        <translation>&amp;Huella digital, tal como la segunda persona se la lee</translation>
    </message>
    <message>
        <source>This key is not known here yet. Ask them by another way than the file came; from then on it is known.</source>
        <translation>Esta clave aún no se conoce aquí. Confírmela con la persona por un medio distinto al del archivo; desde entonces queda conocida.</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Retirar la solicitud</translation>
    </message>
    <message>
        <source>It is a draft again and may be changed</source>
        <translation>Vuelve a ser un borrador y se puede cambiar</translation>
    </message>
    <message>
        <source>Save the request &amp;again…</source>
        <translation>Guardar la solicitud de &amp;nuevo…</translation>
    </message>
    <message>
        <source>Save the &amp;request…</source>
        <translation>Guardar la &amp;solicitud…</translation>
    </message>
    <message>
        <source>Their key is known here, fingerprint %1.</source>
        <translation>La clave de la persona se conoce aquí, huella digital %1.</translation>
    </message>
    <message>
        <source>The answer fits this broadcast. It counts when you have made sure whose it is.</source>
        <translation>La respuesta es de este envío masivo. Cuenta cuando usted se haya asegurado de quién es.</translation>
    </message>
    <message numerus="yes">
        <source>%1 approved this for %n people, %2.</source>
        <translation>
            <numerusform>%1 aprobó esto para %n persona, %2.</numerusform>
            <numerusform>%1 aprobó esto para %n personas, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves before somebody else approved it. Give them the request: it holds no numbers. On their Broadcasts page they choose “Open a request to approve…”, and you open here what they send back.</source>
        <translation>Nada sale antes de que otra persona lo apruebe. Entréguele la solicitud: no contiene números. En su página Envíos masivos elige «Abrir una solicitud para aprobar…», y usted abre aquí lo que le devuelva.</translation>
    </message>
    <message>
        <source>It waits for a second person.</source>
        <translation>Espera a una segunda persona.</translation>
    </message>
    <message>
        <source>Write the fingerprint that the second person reads to you.</source>
        <translation>Escriba la huella digital que la segunda persona le lea.</translation>
    </message>
    <message>
        <source>The request was not saved.</source>
        <translation>La solicitud no se guardó.</translation>
    </message>
    <message>
        <source>This answer does not count.</source>
        <translation>Esta respuesta no cuenta.</translation>
    </message>
    <message>
        <source>It is about another broadcast, “%1”.</source>
        <translation>Es de otro envío masivo, «%1».</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>La solicitud no se retiró.</translation>
    </message>
</context>
<context>
    <name>recado::ApprovalDialog</name>
    <message>
        <source>Approve “%1”?</source>
        <translation>¿Aprobar «%1»?</translation>
    </message>
    <message>
        <source>%1 asked for it, %2.</source>
        <translation>Lo pidió %1, %2.</translation>
    </message>
    <message>
        <source>&amp;Your name, in their report</source>
        <translation>&amp;Su nombre, en el informe de quien lo pidió</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Aprobar…</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay behind</source>
        <translation>
            <numerusform>%n fila queda sin enviar</numerusform>
            <numerusform>%n filas quedan sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n dejada fuera</numerusform>
            <numerusform>%n dejadas fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>Filas de</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Tarda</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation>Huella digital de la persona</translation>
    </message>
    <message>
        <source>%1, known here</source>
        <translation>%1, conocida aquí</translation>
    </message>
    <message>
        <source>%1, not known here: ask whether it is theirs</source>
        <translation>%1, desconocida aquí: pregunte si es suya</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>none, a message of their own</source>
        <translation>ninguna, un mensaje propio</translation>
    </message>
    <message>
        <source>What it says: %1</source>
        <translation>Lo que dice: %1</translation>
    </message>
    <message>
        <source>What their check found</source>
        <translation>Lo que encontró su revisión</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>who asks for approval</comment>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Send the file to %1. The first time they also need your fingerprint, by another way: %2</source>
        <translation>Envíe el archivo a %1. La primera vez también necesita su huella digital, por otro medio: %2</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>No aprobado.</translation>
    </message>
    <message>
        <source>Nothing was signed, and without an answer nothing leaves. Tell %1 why.</source>
        <translation>No se firmó nada y, sin respuesta, nada sale. Dígale a %1 por qué.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recado::ApprovalFiles</name>
    <message>
        <source>Save the request for the second person</source>
        <translation>Guardar la solicitud para la segunda persona</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Open a request to approve</source>
        <translation>Abrir una solicitud para aprobar</translation>
    </message>
    <message>
        <source>Open the second person&apos;s answer</source>
        <translation>Abrir la respuesta de la segunda persona</translation>
    </message>
    <message>
        <source>Request for approval (*.%1)</source>
        <translation>Solicitud de aprobación (*.%1)</translation>
    </message>
    <message>
        <source>Answer to a request (*.%1)</source>
        <translation>Respuesta a una solicitud (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>recado::ApprovalWords</name>
    <message>
        <source>The recipients are not those that were approved: a row was changed since. Ask for approval again.</source>
        <translation>Los destinatarios no son los que se aprobaron: una fila cambió desde entonces. Pida la aprobación de nuevo.</translation>
    </message>
    <message>
        <source>The template is not the one that was approved: it was changed since. Check the broadcast and ask for approval again.</source>
        <translation>La plantilla no es la que se aprobó: cambió desde entonces. Revise el envío masivo y pida la aprobación de nuevo.</translation>
    </message>
    <message>
        <source>The message or its columns are not what was approved. Ask for approval again.</source>
        <translation>El mensaje o sus columnas no son lo que se aprobó. Pida la aprobación de nuevo.</translation>
    </message>
    <message>
        <source>It would leave from another number than was approved. Ask for approval again.</source>
        <translation>Saldría de un número distinto del que se aprobó. Pida la aprobación de nuevo.</translation>
    </message>
    <message>
        <source>Pace, hours or another part of the plan are not what was approved. Ask for approval again.</source>
        <translation>El ritmo, el horario u otra parte del plan no son lo que se aprobó. Pida la aprobación de nuevo.</translation>
    </message>
    <message>
        <source>This broadcast does not wait for approval.</source>
        <translation>Este envío masivo no espera aprobación.</translation>
    </message>
    <message>
        <source>The same installation asked and approved. A second person has to approve at another computer.</source>
        <translation>La misma instalación pidió y aprobó. Una segunda persona tiene que aprobar en otro equipo.</translation>
    </message>
    <message>
        <source>The check of this broadcast is red. What is red is not approved.</source>
        <translation>La revisión de este envío masivo está en rojo. Lo que está en rojo no se aprueba.</translation>
    </message>
    <message>
        <source>The approval is signed with a key that is not known here, fingerprint %1. Ask the person who approved, by another way than the file came, whether theirs is the same, and only then trust it.</source>
        <translation>La aprobación está firmada con una clave que no se conoce aquí, huella digital %1. Pregunte a la persona que aprobó, por un medio distinto del que trajo el archivo, si la suya es la misma, y solo entonces confíe en ella.</translation>
    </message>
    <message>
        <source>The file was signed with another key than the one with this fingerprint. Do not use it.</source>
        <translation>El archivo se firmó con una clave distinta de la que tiene esta huella digital. No lo use.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or damaged on the way. Ask for it again.</source>
        <translation>El archivo se cambió después de firmarlo o se dañó en el camino. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file was written by a newer Recado.</source>
        <translation>El archivo lo escribió un Recado más nuevo.</translation>
    </message>
    <message>
        <source>This is no file of an approval.</source>
        <translation>Este archivo no es de una aprobación.</translation>
    </message>
    <message>
        <source>The broadcast of this approval is not in this installation.</source>
        <translation>El envío masivo de esta aprobación no está en esta instalación.</translation>
    </message>
    <message>
        <source>The broadcast was not checked, or changed since. Check it first.</source>
        <translation>El envío masivo no se revisó o cambió desde entonces. Revíselo primero.</translation>
    </message>
</context>
<context>
    <name>recado::AroundPart</name>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviado</numerusform>
            <numerusform>%n enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n de ellos falló</numerusform>
            <numerusform>%n de ellos fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n recibido</numerusform>
            <numerusform>%n recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>All messages to them</source>
        <translation>Todos los mensajes a esta persona</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Envío masivo</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>never wrote</source>
        <translation>nunca escribió</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Open the conversation: %1</source>
        <translation>Abrir la conversación: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n no leído</numerusform>
            <numerusform>%n no leídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AttributeDialog</name>
    <message>
        <source>Set an attribute</source>
        <translation>Definir un atributo</translation>
    </message>
    <message numerus="yes">
        <source>On %n card(s). A value that is there is written over.</source>
        <translation>
            <numerusform>En %n ficha. Si ya hay un valor, se reemplaza.</numerusform>
            <numerusform>En %n fichas. Si ya hay un valor, se reemplaza.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Capitals, accents and spaces around it do not count: “Cidade” and “cidade ” are one.</source>
        <translation>Las mayúsculas, los acentos y los espacios alrededor no cuentan: “Cidade” y “cidade ” son lo mismo.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message numerus="yes">
        <source>Set on %n card(s)</source>
        <translation>
            <numerusform>Definir en %n ficha</numerusform>
            <numerusform>Definir en %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Agregar una etiqueta</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Quitar una etiqueta</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Add to %n card(s)</source>
        <translation>
            <numerusform>Agregar a %n ficha</numerusform>
            <numerusform>Agregar a %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take from %n card(s)</source>
        <translation>
            <numerusform>Quitar de %n ficha</numerusform>
            <numerusform>Quitar de %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag has 1 to 64 characters and no braces.</source>
        <translation>Una etiqueta tiene de 1 a 64 caracteres, sin llaves.</translation>
    </message>
</context>
<context>
    <name>recado::AttributePart</name>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Name of a new attribute</source>
        <translation>Nombre de un atributo nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value of the new attribute</source>
        <translation>Valor del atributo nuevo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add the attribute</source>
        <translation>Agregar el atributo</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>“%1” was there as “%2”, which is the same name: its value “%3” was written over.</source>
        <translation>“%1” ya estaba como “%2”, que es el mismo nombre: su valor “%3” se reemplazó.</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Quitar “%1”</translation>
    </message>
</context>
<context>
    <name>recado::BackupDialog</name>
    <message>
        <source>Backup of the database</source>
        <translation>Copia de seguridad de la base de datos</translation>
    </message>
    <message>
        <source>Everything that this installation knows, in one file: messages, recipients, templates, accounts without their secrets. A sound database is written anew and the result is checked. A damaged one is copied as it is, so that whoever repairs it has all there is.</source>
        <translation>Todo lo que esta instalación sabe, en un solo archivo: mensajes, destinatarios, plantillas y cuentas sin sus secretos. Si la base de datos está bien, se escribe de nuevo y se revisa el resultado. Si está dañada, se copia tal como está, para que quien la repare tenga todo lo que hay.</translation>
    </message>
    <message>
        <source>&amp;Make the backup…</source>
        <translation>&amp;Hacer la copia…</translation>
    </message>
    <message>
        <source>Database (*.db)</source>
        <translation>Base de datos (*.db)</translation>
    </message>
    <message>
        <source>The backup is written and was checked: it is sound.</source>
        <translation>La copia de seguridad está escrita y se revisó: está bien.</translation>
    </message>
    <message>
        <source>The database is damaged. It was copied as it is.</source>
        <translation>La base de datos está dañada. Se copió tal como está.</translation>
    </message>
</context>
<context>
    <name>recado::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>recado::BodyEdit</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Monoespaciado</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Agregar variable</translation>
    </message>
    <message>
        <source>Numbered: {{1}}</source>
        <translation>Numerada: {{1}}</translation>
    </message>
    <message>
        <source>With a name: {{name}}</source>
        <translation>Con nombre: {{name}}</translation>
    </message>
</context>
<context>
    <name>recado::BrakeButton</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Lets queued messages leave again</source>
        <translation>Permite que los mensajes en cola vuelvan a salir</translation>
    </message>
    <message>
        <source>Nothing more leaves; what is on its way finishes</source>
        <translation>No sale nada más; lo que está en camino termina</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastList</name>
    <message>
        <source>No broadcast yet</source>
        <translation>Aún no hay envíos masivos</translation>
    </message>
    <message>
        <source>One message to many people: choose a template, bring a spreadsheet, check it, and send it with a brake at hand.</source>
        <translation>Un mensaje para muchas personas: elija una plantilla, traiga una hoja de cálculo, revise y envíe con un freno a mano.</translation>
    </message>
    <message>
        <source>Make the first &amp;broadcast</source>
        <translation>Crear el primer &amp;envío masivo</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Envíos masivos</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>A new draft with the same template, recipients and settings</source>
        <translation>Un borrador nuevo con la misma plantilla, los mismos destinatarios y la misma configuración</translation>
    </message>
    <message>
        <source>De&amp;lete draft</source>
        <translation>E&amp;liminar borrador</translation>
    </message>
    <message>
        <source>&amp;New broadcast</source>
        <translation>&amp;Nuevo envío masivo</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>It was not duplicated.</source>
        <translation>No se duplicó.</translation>
    </message>
    <message>
        <source>Delete the draft “%1”?</source>
        <translation>¿Eliminar el borrador “%1”?</translation>
    </message>
    <message>
        <source>Its recipients and corrections go with it. The file it came from stays.</source>
        <translation>Sus destinatarios y correcciones se eliminan con él. El archivo de donde vino se conserva.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Eliminar borrador</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>No se eliminó.</translation>
    </message>
    <message>
        <source>Open a request to &amp;approve…</source>
        <translation>Abrir una solicitud para &amp;aprobar…</translation>
    </message>
    <message>
        <source>Somebody else&apos;s broadcast that waits for you as the second person</source>
        <translation>Un envío masivo de otra persona que le espera a usted como segunda persona</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastModel</name>
    <message>
        <source>other message</source>
        <translation>otro mensaje</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastRowsModel</name>
    <message>
        <source>%1 (in the file: %2)</source>
        <translation>%1 (en el archivo: %2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastRunView</name>
    <message>
        <source>They failed with: %1. Each is a new attempt of the same message, and it may cost again.</source>
        <translation>Fallaron con: %1. Cada uno es un nuevo intento del mismo mensaje y puede volver a costar.</translation>
    </message>
    <message numerus="yes">
        <source>Try again to reach %n people?</source>
        <translation>
            <numerusform>¿Intentar de nuevo llegar a %n persona?</numerusform>
            <numerusform>¿Intentar de nuevo llegar a %n personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) leave again.</source>
        <translation>
            <numerusform>Sale de nuevo %n mensaje.</numerusform>
            <numerusform>Salen de nuevo %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>Se escribieron %1 filas en %2.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Of the accepted</source>
        <translation>De los aceptados</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>empieza %1</translation>
    </message>
    <message>
        <source>It is paused. Nobody else gets it until you continue.</source>
        <translation>Está en pausa. Nadie más lo recibe hasta que usted continúe.</translation>
    </message>
    <message>
        <source>It stops. What is on its way finishes: %1.</source>
        <translation>Se detiene. Lo que está en camino termina: %1.</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Show the failures</source>
        <translation>Mostrar las fallas</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastWords</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>It stopped by itself: %1 of the last %2 messages failed. Look at the causes before you let it go on.</source>
        <translation>Se detuvo por su cuenta: fallaron %1 de los últimos %2 mensajes. Mire las causas antes de dejarlo continuar.</translation>
    </message>
    <message>
        <source>It stopped by itself: one failure came again and again.</source>
        <translation>Se detuvo por su cuenta: la misma falla se repitió una y otra vez.</translation>
    </message>
    <message>
        <source>It stopped by itself: the provider no longer takes this template. Choose another one or wait until it is approved again.</source>
        <translation>Se detuvo por su cuenta: el proveedor ya no admite esta plantilla. Elija otra o espere hasta que se apruebe de nuevo.</translation>
    </message>
    <message>
        <source>It stopped by itself: the provider restricts this account or number. Clear that up with the provider first.</source>
        <translation>Se detuvo por su cuenta: el proveedor restringe esta cuenta o este número. Primero aclárelo con el proveedor.</translation>
    </message>
    <message>
        <source>It stopped by itself: the provider refused the credentials. Enter new ones under Connections, then let it go on.</source>
        <translation>Se detuvo por su cuenta: el proveedor rechazó las credenciales. Ingrese otras nuevas en Conexiones y luego déjelo continuar.</translation>
    </message>
    <message>
        <source>The template or the number is not what was checked. Check the broadcast again before it goes on.</source>
        <translation>La plantilla o el número no son los que se revisaron. Revise el envío masivo de nuevo antes de que continúe.</translation>
    </message>
    <message>
        <source>The sample did not arrive as wanted, so the rest has not left. Look at it, then go on or stop.</source>
        <translation>La muestra no llegó como se quería, así que el resto no salió. Mírela y luego continúe o detenga.</translation>
    </message>
    <message>
        <source>The sample has left; the rest waits for what becomes of it.</source>
        <translation>La muestra salió; el resto espera a ver qué resulta de ella.</translation>
    </message>
    <message>
        <source>The allowed hours are over. It goes on when you say so.</source>
        <translation>Terminó el horario permitido. Continúa cuando usted lo indique.</translation>
    </message>
    <message>
        <source>Everything was stopped with the brake.</source>
        <translation>Todo se detuvo con el freno.</translation>
    </message>
    <message>
        <source>It stopped by itself: this computer&apos;s clock jumped. Check date and time, then let it go on.</source>
        <translation>Se detuvo por su cuenta: el reloj de este equipo dio un salto. Revise la fecha y la hora y luego déjelo continuar.</translation>
    </message>
    <message>
        <source>It stopped because this computer went to sleep. It goes on when you say so.</source>
        <translation>Se detuvo porque este equipo entró en suspensión. Continúa cuando usted lo indique.</translation>
    </message>
    <message>
        <source>It stopped by itself: the disk is full, so nothing more can be recorded. Free some space, then let it go on.</source>
        <translation>Se detuvo por su cuenta: el disco está lleno y no se puede registrar nada más. Libere espacio y luego déjelo continuar.</translation>
    </message>
    <message>
        <source>Recado ended while it was running. Nobody is written to twice; it goes on when you say so.</source>
        <translation>Recado se cerró mientras estaba en curso. A nadie se le escribe dos veces; continúa cuando usted lo indique.</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>fallaron %1 de %2</translation>
    </message>
    <message>
        <source>%1 again and again</source>
        <translation>%1 una y otra vez</translation>
    </message>
    <message>
        <source>template refused</source>
        <translation>plantilla rechazada</translation>
    </message>
    <message>
        <source>account restricted</source>
        <translation>cuenta restringida</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>credenciales rechazadas</translation>
    </message>
    <message>
        <source>must be checked again</source>
        <translation>hay que revisarlo de nuevo</translation>
    </message>
    <message>
        <source>the sample did not arrive</source>
        <translation>la muestra no se entregó</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>outside the allowed hours</source>
        <translation>fuera del horario permitido</translation>
    </message>
    <message>
        <source>brake</source>
        <translation>freno</translation>
    </message>
    <message>
        <source>clock jumped</source>
        <translation>el reloj dio un salto</translation>
    </message>
    <message>
        <source>computer slept</source>
        <translation>equipo en suspensión</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>Outside the allowed hours</source>
        <translation>Fuera del horario permitido</translation>
    </message>
    <message>
        <source>The provider asked to go slower</source>
        <translation>El proveedor pidió ir más despacio</translation>
    </message>
    <message>
        <source>Waiting for what becomes of the sample</source>
        <translation>Esperando a ver qué resulta de la muestra</translation>
    </message>
    <message>
        <source>Everything is stopped with the brake</source>
        <translation>Todo está detenido con el freno</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>%1; goes on %2</source>
        <translation>%1; continúa %2</translation>
    </message>
    <message>
        <source>As fast as allowed</source>
        <translation>Lo más rápido permitido</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>Spread until %1</source>
        <translation>Repartido hasta %1</translation>
    </message>
    <message>
        <source>Spread until a time</source>
        <translation>Repartir hasta una hora</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>at each recipient&apos;s time</source>
        <translation>en la hora de cada destinatario</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Pasada al envío</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastsPage</name>
    <message>
        <source>Broadcast</source>
        <translation>Envío masivo</translation>
    </message>
    <message>
        <source>No draft could be made.</source>
        <translation>No se pudo crear ningún borrador.</translation>
    </message>
    <message>
        <source>The request was not opened.</source>
        <translation>La solicitud no se abrió.</translation>
    </message>
</context>
<context>
    <name>recado::BubbleWords</name>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Takes the reaction back</source>
        <translation>Retira la reacción</translation>
    </message>
    <message>
        <source>Marks the message as read</source>
        <translation>Marca el mensaje como leído</translation>
    </message>
    <message>
        <source>… and shows “typing”</source>
        <translation>… y muestra “escribiendo”</translation>
    </message>
    <message>
        <source>Pins the message</source>
        <translation>Fija el mensaje</translation>
    </message>
    <message>
        <source>Unpins the message</source>
        <translation>Deja de fijar el mensaje</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>durante %n día</numerusform>
            <numerusform>durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known to this version: %1</source>
        <translation>Desconocido en esta versión: %1</translation>
    </message>
    <message>
        <source>a message without type</source>
        <translation>un mensaje sin tipo</translation>
    </message>
    <message>
        <source>It is sent as it is written.</source>
        <translation>Se envía tal como está escrito.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Ver artículos</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Ver catálogo</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>May this business call you?</source>
        <translation>¿Permite que esta empresa le llame?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Enviar ubicación</translation>
    </message>
    <message>
        <source>Provide address</source>
        <translation>Indicar dirección</translation>
    </message>
    <message>
        <source>Share contact info</source>
        <translation>Compartir datos de contacto</translation>
    </message>
    <message>
        <source>Review and pay</source>
        <translation>Revisar y pagar</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Detalles del pedido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Enviado en parte</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>For your security, do not share this code.</source>
        <translation>Por su seguridad, no comparta este código.</translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %n minute(s).</source>
        <translation>
            <numerusform>Este código vence en %n minuto.</numerusform>
            <numerusform>Este código vence en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botón %1</translation>
    </message>
    <message>
        <source>Limited-time offer</source>
        <translation>Oferta por tiempo limitado</translation>
    </message>
    <message>
        <source>not known to this version</source>
        <translation>desconocido en esta versión</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Ninguna plantilla elegida</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>aún sin archivo</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>Reacción: %1</translation>
    </message>
    <message>
        <source>No end yet</source>
        <translation>Aún sin fecha de fin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Termina: %1</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Termina en %1</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En respuesta a</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>Button without text</source>
        <translation>Botón sin texto</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aún sin archivo</translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation>Aún sin producto</translation>
    </message>
    <message>
        <source>From the catalog</source>
        <translation>Del catálogo</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Aún sin lugar</translation>
    </message>
    <message>
        <source>Our reaction: %1</source>
        <translation>Nuestra reacción: %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact cards that could not be read</source>
        <translation>Tarjetas de contacto que no se pudieron leer</translation>
    </message>
    <message>
        <source>A notice of WhatsApp</source>
        <translation>Un aviso de WhatsApp</translation>
    </message>
    <message>
        <source>This person has a new number</source>
        <translation>Esta persona tiene un número nuevo</translation>
    </message>
    <message>
        <source>%1 has a new number</source>
        <translation>%1 tiene un número nuevo</translation>
    </message>
    <message>
        <source>A message that WhatsApp does not pass on</source>
        <translation>Un mensaje que WhatsApp no transmite</translation>
    </message>
    <message>
        <source>It can be seen on the telephone.</source>
        <translation>Se puede ver en el teléfono.</translation>
    </message>
    <message>
        <source>Came by a post</source>
        <translation>Llegó por una publicación</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>Llegó por un anuncio</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Formulario completado</translation>
    </message>
    <message>
        <source>Template message</source>
        <translation>Mensaje de plantilla</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Tapped a button</source>
        <translation>Tocó un botón</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Eligió de la lista</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>Completó el formulario</translation>
    </message>
    <message>
        <source>A message without words</source>
        <translation>Un mensaje sin texto</translation>
    </message>
</context>
<context>
    <name>recado::BundleDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>One zip file with what support needs to know. Names of accounts and numbers are replaced, and whatever looks like a telephone number, an id, an e-mail address or a token is masked: texts, recipients and secrets are not in it. Nothing is sent anywhere; look into it before you do.</source>
        <translation>Un archivo zip con lo que soporte necesita saber. Los nombres de cuentas y números se reemplazan, y todo lo que parezca un número de teléfono, un id, una dirección de correo o un token se oculta: no contiene textos, destinatarios ni secretos. No se envía a ninguna parte; mire el contenido antes de enviarlo.</translation>
    </message>
    <message>
        <source>What this check-up found</source>
        <translation>Lo que encontró esta revisión</translation>
    </message>
    <message>
        <source>Versions of the program, of its libraries and of the operating system</source>
        <translation>Versiones del programa, de sus bibliotecas y del sistema operativo</translation>
    </message>
    <message>
        <source>Settings by their names, and for each account which of them are set</source>
        <translation>Los ajustes por su nombre y, de cada cuenta, cuáles están definidos</translation>
    </message>
    <message>
        <source>How the database is laid out and how many rows it has, without contents</source>
        <translation>Cómo está organizada la base de datos y cuántas filas tiene, sin el contenido</translation>
    </message>
    <message>
        <source>How the listener fares: events, speed, refusals and why</source>
        <translation>Cómo le va a la escucha: eventos, velocidad, rechazos y por qué</translation>
    </message>
    <message>
        <source>&amp;Save the bundle…</source>
        <translation>&amp;Guardar el paquete…</translation>
    </message>
    <message>
        <source>Support bundle (*.zip)</source>
        <translation>Paquete de soporte (*.zip)</translation>
    </message>
    <message>
        <source>The bundle is written.</source>
        <translation>El paquete está escrito.</translation>
    </message>
</context>
<context>
    <name>recado::ButtonList</name>
    <message>
        <source>Add button</source>
        <translation>Agregar botón</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Se quitó: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>recado::ButtonRow</name>
    <message>
        <source>Drag to another place, or Alt+Up and Alt+Down</source>
        <translation>Arrastre a otro lugar, o use Alt+Arriba y Alt+Abajo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Example of the whole link</source>
        <translation>Ejemplo del enlace completo</translation>
    </message>
    <message>
        <source>Ending that changes</source>
        <translation>Final que cambia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Example of the code</source>
        <translation>Ejemplo del código</translation>
    </message>
    <message>
        <source>Id of the flow</source>
        <translation>Id del Flow</translation>
    </message>
</context>
<context>
    <name>recado::ButtonWords</name>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Llamar a un número</translation>
    </message>
    <message>
        <source>Copy a code</source>
        <translation>Copiar un código</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Form (flow)</source>
        <translation>Formulario (Flow)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>Varios productos</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>Llamada de WhatsApp</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Detalles del pedido</translation>
    </message>
    <message>
        <source>Ask for contact data</source>
        <translation>Pedir datos de contacto</translation>
    </message>
    <message>
        <source>Another kind, kept as it is</source>
        <translation>Otro tipo, se conserva tal cual</translation>
    </message>
</context>
<context>
    <name>recado::CalendarPopup</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>recado::CardSort</name>
    <message>
        <source>Every card has</source>
        <translation>Cada tarjeta tiene</translation>
    </message>
    <message>
        <source>A link button</source>
        <translation>Un botón de enlace</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>Botones de respuesta</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un producto</translation>
    </message>
</context>
<context>
    <name>recado::CarouselForm</name>
    <message>
        <source>Reply buttons</source>
        <translation>Botones de respuesta</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botón %1</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>Agregar botón</translation>
    </message>
    <message>
        <source>Button added.</source>
        <translation>Se agregó el botón.</translation>
    </message>
    <message>
        <source>Button removed.</source>
        <translation>Se quitó el botón.</translation>
    </message>
    <message>
        <source>Button moved.</source>
        <translation>Se movió el botón.</translation>
    </message>
    <message>
        <source>Button label</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Button id</source>
        <translation>Id del botón</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id del producto</translation>
    </message>
    <message>
        <source>Catalog id</source>
        <translation>Id del catálogo</translation>
    </message>
    <message>
        <source>The same in all cards: in Meta&apos;s Commerce Manager.</source>
        <translation>El mismo en todas las tarjetas: en el Commerce Manager de Meta.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>At most two line breaks. May stay empty.</source>
        <translation>Dos saltos de línea como máximo. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Link the button opens</source>
        <translation>Enlace que abre el botón</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Agregar tarjeta</translation>
    </message>
    <message>
        <source>Card added.</source>
        <translation>Se agregó la tarjeta.</translation>
    </message>
    <message>
        <source>Card removed.</source>
        <translation>Se quitó la tarjeta.</translation>
    </message>
    <message>
        <source>Card moved.</source>
        <translation>Se movió la tarjeta.</translation>
    </message>
</context>
<context>
    <name>recado::CatalogForms</name>
    <message>
        <source>WhatsApp takes at most %1 products over all sections.</source>
        <translation>WhatsApp admite %1 productos como máximo entre todas las secciones.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Título de la sección</translation>
    </message>
    <message>
        <source>Needed when there are several sections.</source>
        <translation>Hace falta cuando hay varias secciones.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Producto %1</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Agregar producto</translation>
    </message>
    <message>
        <source>Product added.</source>
        <translation>Se agregó el producto.</translation>
    </message>
    <message>
        <source>Product removed.</source>
        <translation>Se quitó el producto.</translation>
    </message>
    <message>
        <source>Product moved.</source>
        <translation>Se movió el producto.</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id del producto</translation>
    </message>
    <message>
        <source>Catalog id</source>
        <translation>Id del catálogo</translation>
    </message>
    <message>
        <source>May stay empty: the product shows its own picture, name and price.</source>
        <translation>Puede quedar vacío: el producto muestra su propia imagen, su nombre y su precio.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Agregar sección</translation>
    </message>
    <message>
        <source>Section added.</source>
        <translation>Se agregó la sección.</translation>
    </message>
    <message>
        <source>Section removed.</source>
        <translation>Se quitó la sección.</translation>
    </message>
    <message>
        <source>Section moved.</source>
        <translation>Se movió la sección.</translation>
    </message>
    <message>
        <source>WhatsApp adds a button below it that opens your catalog.</source>
        <translation>WhatsApp agrega debajo un botón que abre su catálogo.</translation>
    </message>
    <message>
        <source>Product whose picture is shown</source>
        <translation>Producto cuya imagen se muestra</translation>
    </message>
    <message>
        <source>Its content id in the catalog (SKU). Empty: the first product.</source>
        <translation>Su id de contenido en el catálogo (SKU). Vacío: el primer producto.</translation>
    </message>
</context>
<context>
    <name>recado::CauseStrip</name>
    <message>
        <source>show the rows</source>
        <translation>mostrar las filas</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>intentar de nuevo</translation>
    </message>
    <message>
        <source>try %1 again</source>
        <translation>intentar %1 de nuevo</translation>
    </message>
    <message>
        <source>can be tried again from %1</source>
        <translation>se puede intentar de nuevo a partir de %1</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fallas por causa</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n falla</numerusform>
            <numerusform>%n fallas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>187 failures = 3 causes</comment>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n causa</numerusform>
            <numerusform>%n causas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n incierto</numerusform>
            <numerusform>%n inciertos</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>no llegó respuesta</translation>
    </message>
    <message>
        <source>Nobody here knows whether these people get it. Statuses usually settle it; sending again could reach somebody twice.</source>
        <translation>Nadie aquí sabe si estas personas lo reciben. Los estados suelen resolverlo; enviar de nuevo podría llegar dos veces a alguien.</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>mostrarlas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>recado::CauseWords</name>
    <message>
        <source>credentials refused</source>
        <translation>credenciales rechazadas</translation>
    </message>
    <message>
        <source>credentials expired</source>
        <translation>credenciales vencidas</translation>
    </message>
    <message>
        <source>account restricted</source>
        <translation>cuenta restringida</translation>
    </message>
    <message>
        <source>24 hours are over</source>
        <translation>pasaron las 24 horas</translation>
    </message>
    <message>
        <source>too fast for the number</source>
        <translation>demasiado rápido para el número</translation>
    </message>
    <message>
        <source>in an experiment of Meta</source>
        <translation>en un experimento de Meta</translation>
    </message>
    <message>
        <source>not allowed in this country</source>
        <translation>no permitido en este país</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>falta un permiso</translation>
    </message>
    <message>
        <source>parameter missing</source>
        <translation>falta un parámetro</translation>
    </message>
    <message>
        <source>parameter wrong</source>
        <translation>parámetro incorrecto</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>número propio</translation>
    </message>
    <message>
        <source>number without WhatsApp</source>
        <translation>número sin WhatsApp</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>cuenta bloqueada</translation>
    </message>
    <message>
        <source>payment problem</source>
        <translation>problema de pago</translation>
    </message>
    <message>
        <source>number not registered</source>
        <translation>número no registrado</translation>
    </message>
    <message>
        <source>number limited for spam</source>
        <translation>número limitado por spam</translation>
    </message>
    <message>
        <source>marketing limit of the person</source>
        <translation>límite de marketing de la persona</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>no quiere marketing</translation>
    </message>
    <message>
        <source>kind of message not supported</source>
        <translation>tipo de mensaje no admitido</translation>
    </message>
    <message>
        <source>media not readable</source>
        <translation>archivo multimedia ilegible</translation>
    </message>
    <message>
        <source>media refused</source>
        <translation>archivo multimedia rechazado</translation>
    </message>
    <message>
        <source>too many to one person</source>
        <translation>demasiados a una persona</translation>
    </message>
    <message>
        <source>wrong number of parameters</source>
        <translation>cantidad incorrecta de parámetros</translation>
    </message>
    <message>
        <source>no such template</source>
        <translation>no existe esa plantilla</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>texto demasiado largo</translation>
    </message>
    <message>
        <source>against the rules</source>
        <translation>contra las reglas</translation>
    </message>
    <message>
        <source>parameter in a wrong form</source>
        <translation>parámetro con forma incorrecta</translation>
    </message>
    <message>
        <source>template paused</source>
        <translation>plantilla en pausa</translation>
    </message>
    <message>
        <source>template disabled</source>
        <translation>plantilla desactivada</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>number lost digits</source>
        <translation>el número perdió dígitos</translation>
    </message>
    <message>
        <source>no valid number</source>
        <translation>número no válido</translation>
    </message>
    <message>
        <source>ninth digit missing</source>
        <translation>falta el noveno dígito</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>does not want messages</source>
        <translation>no quiere mensajes</translation>
    </message>
    <message>
        <source>received it before</source>
        <translation>lo recibió antes</translation>
    </message>
    <message>
        <source>value missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>value not allowed</source>
        <translation>valor no permitido</translation>
    </message>
    <message>
        <source>message too long</source>
        <translation>mensaje demasiado largo</translation>
    </message>
    <message>
        <source>taken out by hand</source>
        <translation>quitado a mano</translation>
    </message>
</context>
<context>
    <name>recado::ChannelDialog</name>
    <message>
        <source>Add a number of “%1”</source>
        <translation>Agregar un número de “%1”</translation>
    </message>
    <message>
        <source>Only needed when “Fetch numbers” does not find it.</source>
        <translation>Solo hace falta si “Obtener números” no lo encuentra.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>What you call it, such as “Sales”. May stay empty.</source>
        <translation>Cómo se le llama, por ejemplo “Ventas”. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Agregar número</translation>
    </message>
</context>
<context>
    <name>recado::ChannelPicker</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Aún no hay ningún número</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>Elija un número</translation>
    </message>
    <message>
        <source>quality: %1</source>
        <translation>calidad: %1</translation>
    </message>
</context>
<context>
    <name>recado::ChannelsCard</name>
    <message>
        <source>Sending numbers</source>
        <translation>Números de envío</translation>
    </message>
    <message>
        <source>Fetch numbers</source>
        <translation>Obtener números</translation>
    </message>
    <message>
        <source>Add number…</source>
        <translation>Agregar número…</translation>
    </message>
    <message>
        <source>No number yet. Fetch them from the provider, or add one by hand.</source>
        <translation>Aún no hay ningún número. Obténgalos del proveedor o agregue uno a mano.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Use as the default number</source>
        <translation>Usar como número predeterminado</translation>
    </message>
    <message>
        <source>Use %1 as the default number</source>
        <translation>Usar %1 como número predeterminado</translation>
    </message>
    <message>
        <source>Messages that name no number leave from this one</source>
        <translation>Los mensajes que no indican número salen de este</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Go to step 1</source>
        <translation>Ir al paso 1</translation>
    </message>
    <message>
        <source>Go to step 2</source>
        <translation>Ir al paso 2</translation>
    </message>
    <message>
        <source>Test the account</source>
        <translation>Probar la cuenta</translation>
    </message>
    <message>
        <source>Go to step 3</source>
        <translation>Ir al paso 3</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>%1, messages that named no number:</source>
        <translation>%1, mensajes que no indicaban ningún número:</translation>
    </message>
</context>
<context>
    <name>recado::ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>As a drawing</source>
        <translation>Como gráfico</translation>
    </message>
</context>
<context>
    <name>recado::CheckList</name>
    <message>
        <source>What needs you</source>
        <translation>Lo que necesita de usted</translation>
    </message>
</context>
<context>
    <name>recado::CheckRow</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Datos: %1</translation>
    </message>
</context>
<context>
    <name>recado::CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>See all rows</source>
        <translation>Ver todas las filas</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Simulación</translation>
    </message>
    <message>
        <source>Makes every request and sends none</source>
        <translation>Prepara todas las solicitudes y no envía ninguna</translation>
    </message>
    <message>
        <source>&amp;Test to me</source>
        <translation>&amp;Prueba para mí</translation>
    </message>
    <message>
        <source>The message of the row beside, to your own number</source>
        <translation>El mensaje de la fila de al lado, a su propio número</translation>
    </message>
    <message>
        <source>Sample of &amp;10</source>
        <translation>Muestra de &amp;10</translation>
    </message>
    <message>
        <source>Sends to ten people first; the rest follows when they arrived</source>
        <translation>Envía primero a diez personas; el resto sigue cuando les haya llegado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>No se pudo revisar</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Enviar a %n persona</numerusform>
            <numerusform>Enviar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected duration at the chosen pace</source>
        <translation>Duración prevista con el ritmo elegido</translation>
    </message>
    <message>
        <source>The check is under way.</source>
        <translation>La revisión está en curso.</translation>
    </message>
    <message>
        <source>It has to be checked first.</source>
        <translation>Primero hay que revisarlo.</translation>
    </message>
    <message>
        <source>Nobody is ready to get it.</source>
        <translation>Nadie está listo para recibirlo.</translation>
    </message>
    <message>
        <source>Something has to be settled first: see what is marked in red.</source>
        <translation>Primero hay que resolver algo: vea lo que está marcado en rojo.</translation>
    </message>
    <message>
        <source>Putting right what is safe</source>
        <translation>Corrigiendo lo que es seguro corregir</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Making every request, sending none</source>
        <translation>Preparando todas las solicitudes, sin enviar ninguna</translation>
    </message>
    <message>
        <source>Dry run.</source>
        <translation>Simulación.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made, none sent.</source>
        <translation>
            <numerusform>Se preparó %n solicitud, no se envió ninguna.</numerusform>
            <numerusform>Se prepararon %n solicitudes, no se envió ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be refused here.</source>
        <translation>Aquí no se rechazaría ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused; first line %1: %2</source>
        <translation>
            <numerusform>Se rechazaría %n; primera línea %1: %2</numerusform>
            <numerusform>Se rechazarían %n; primera línea %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>See a request</source>
        <translation>Ver una solicitud</translation>
    </message>
    <message>
        <source>Test on its way.</source>
        <translation>Prueba en camino.</translation>
    </message>
    <message>
        <source>The message of line %1 goes to %2.</source>
        <translation>El mensaje de la línea %1 va a %2.</translation>
    </message>
    <message>
        <source>The test was not sent.</source>
        <translation>La prueba no se envió.</translation>
    </message>
</context>
<context>
    <name>recado::CheckUpPage</name>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Volver a Ajustes</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Paquete de &amp;soporte…</translation>
    </message>
    <message>
        <source>Back&amp;up…</source>
        <translation>Copia de se&amp;guridad…</translation>
    </message>
    <message>
        <source>Check &amp;everything</source>
        <translation>Revisar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>How far the check-up has come</source>
        <translation>Avance de la revisión</translation>
    </message>
    <message>
        <source>&amp;Thorough: compare every index of the database with its table, too. Takes longer.</source>
        <translation>&amp;A fondo: comparar también cada índice de la base de datos con su tabla. Tarda más.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Nothing is changed by it. Leaving this page stops it.</source>
        <translation>No cambia nada. Salir de esta página la detiene.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Aún no se ha revisado nada.</translation>
    </message>
    <message>
        <source>The check-up looks at this installation, the network, every account and the listener. It changes nothing.</source>
        <translation>La revisión mira esta instalación, la red, todas las cuentas y la escucha. No cambia nada.</translation>
    </message>
    <message>
        <source>Stopped at %1.</source>
        <translation>Se detuvo (%1).</translation>
    </message>
    <message>
        <source>What was known by then stands below.</source>
        <translation>Abajo está lo que se sabía hasta entonces.</translation>
    </message>
    <message>
        <source>Something is broken.</source>
        <translation>Algo falla.</translation>
    </message>
    <message>
        <source>As of %1: %2.</source>
        <translation>Según la revisión (%1): %2.</translation>
    </message>
    <message>
        <source>Something needs attention.</source>
        <translation>Algo requiere atención.</translation>
    </message>
    <message>
        <source>All is sound.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>recado::CheckWords</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Template list</source>
        <translation>Lista de plantillas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Standing at the provider</source>
        <translation>Situación en el proveedor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Impossible numbers</source>
        <translation>Números imposibles</translation>
    </message>
    <message>
        <source>Rounded numbers</source>
        <translation>Números redondeados</translation>
    </message>
    <message>
        <source>Ninth digit</source>
        <translation>Noveno dígito</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Empty variable</source>
        <translation>Variable vacía</translation>
    </message>
    <message>
        <source>Unusable value</source>
        <translation>Valor inutilizable</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Ventana cerrada</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Got it already</source>
        <translation>Ya lo recibieron</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Dejadas fuera a mano</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>24 h window</source>
        <translation>Ventana de 24 h</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Limit in 24 h</source>
        <translation>Límite en 24 h</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Calls of the month</source>
        <translation>Llamadas del mes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>líneas %1</translation>
    </message>
    <message>
        <source>never fetched from the provider</source>
        <translation>nunca obtenida del proveedor</translation>
    </message>
    <message>
        <source>as of %1; what the provider changed since is not known</source>
        <translation>al %1; no se sabe qué cambió el proveedor desde entonces</translation>
    </message>
    <message>
        <source>%1 is not at the provider any more</source>
        <translation>%1 ya no está en el proveedor</translation>
    </message>
    <message>
        <source>%1 is not known here; the provider may refuse it</source>
        <translation>%1 no se conoce aquí; el proveedor puede rechazarla</translation>
    </message>
    <message>
        <source>%1 is not approved (%2), so the provider would refuse every message</source>
        <translation>%1 no está aprobada (%2), así que el proveedor rechazaría todos los mensajes</translation>
    </message>
    <message>
        <source>%1 is approved</source>
        <translation>%1 está aprobada</translation>
    </message>
    <message>
        <source>%1, quality %2</source>
        <translation>%1, calidad %2</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 está disponible</translation>
    </message>
    <message>
        <source>the number is not among the account&apos;s any more; choose another one</source>
        <translation>el número ya no está entre los de la cuenta; elija otro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; more complaints may stop the number</source>
        <translation>%1: %2; más quejas pueden detener el número</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>la celda está vacía</translation>
    </message>
    <message>
        <source>no such number can exist</source>
        <translation>ese número no puede existir</translation>
    </message>
    <message>
        <source>digits lost in the spreadsheet</source>
        <translation>se perdieron dígitos en la hoja de cálculo</translation>
    </message>
    <message>
        <source>can be completed without doubt</source>
        <translation>se puede completar sin dudas</translation>
    </message>
    <message>
        <source>everybody once</source>
        <translation>cada persona una sola vez</translation>
    </message>
    <message>
        <source>same person in several lines; the first one stays</source>
        <translation>la misma persona en varias líneas; queda la primera</translation>
    </message>
    <message>
        <source>repeated people are left out already</source>
        <translation>las personas repetidas ya quedaron fuera</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 no tiene valor</translation>
    </message>
    <message>
        <source>%1 has a value that the template cannot take</source>
        <translation>%1 tiene un valor que la plantilla no admite</translation>
    </message>
    <message>
        <source>with these values the text is over the limit</source>
        <translation>con estos valores el texto supera el límite</translation>
    </message>
    <message>
        <source>did not write in the last 24 hours, so only a template may reach them</source>
        <translation>no escribieron en las últimas 24 horas, así que solo les puede llegar una plantilla</translation>
    </message>
    <message>
        <source>nobody asked not to be written to</source>
        <translation>nadie pidió que no le escriban</translation>
    </message>
    <message>
        <source>asked not to be written to; left out already</source>
        <translation>pidieron que no les escriban; ya quedaron fuera</translation>
    </message>
    <message numerus="yes">
        <source>this template in the last %n day(s): nobody</source>
        <translation>
            <numerusform>esta plantilla en el último %n día: nadie</numerusform>
            <numerusform>esta plantilla en los últimos %n días: nadie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this template in the last %n day(s); left out already</source>
        <translation>
            <numerusform>esta plantilla en el último %n día; ya quedaron fuera</numerusform>
            <numerusform>esta plantilla en los últimos %n días; ya quedaron fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>you took them out</source>
        <translation>usted las quitó</translation>
    </message>
    <message>
        <source>nobody is ready to get it; settle what stands below</source>
        <translation>nadie está listo para recibirlo; resuelva lo que figura abajo</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) looked at</source>
        <translation>
            <numerusform>%n enlace revisado</numerusform>
            <numerusform>%n enlaces revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all can be fetched</source>
        <translation>%1: todo se puede obtener</translation>
    </message>
    <message>
        <source>the provider takes %1 a second</source>
        <translation>el proveedor admite %1 por segundo</translation>
    </message>
    <message>
        <source>%1 a second wanted, the provider takes %2; it takes longer</source>
        <translation>se piden %1 por segundo y el proveedor admite %2; tarda más</translation>
    </message>
    <message>
        <source>estimate: %1 more people, no limit known</source>
        <translation>estimación: %1 personas más, sin límite conocido</translation>
    </message>
    <message>
        <source>estimate: %1 more people after %2 today; the limit is not known and may be 250</source>
        <translation>estimación: %1 personas más después de %2 hoy; no se conoce el límite y puede ser 250</translation>
    </message>
    <message>
        <source>estimate: %1 more people of %2, %3 today already</source>
        <translation>estimación: %1 personas más de %2; hoy ya van %3</translation>
    </message>
    <message>
        <source>estimate: %1 more people after %2 today go over the limit of %3</source>
        <translation>estimación: %1 personas más después de %2 hoy superan el límite de %3</translation>
    </message>
    <message>
        <source>%1 packages of up to %2 people</source>
        <translation>%1 paquetes de hasta %2 personas</translation>
    </message>
    <message>
        <source>%1 calls of %2 a month, %3 used already</source>
        <translation>%1 llamadas de %2 al mes, %3 ya usadas</translation>
    </message>
    <message>
        <source>%1 calls are needed; of %2 a month %3 are used already</source>
        <translation>se necesitan %1 llamadas; de %2 al mes ya se usaron %3</translation>
    </message>
    <message>
        <source>did not write in the last 24 hours: to them a message is charged as a template&apos;s</source>
        <translation>no escribieron en las últimas 24 horas: para ellos un mensaje se cobra como el de una plantilla</translation>
    </message>
    <message>
        <source>ends %1, later than you wanted</source>
        <translation>termina %1, más tarde de lo que quería</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>some would get it outside %1 of their own clock; allowed hours can be set</source>
        <translation>algunos lo recibirían fuera de %1 según su propia hora; se puede definir un horario permitido</translation>
    </message>
    <message>
        <source>nobody is woken</source>
        <translation>no se despierta a nadie</translation>
    </message>
    <message>
        <source>ends %1; within %2 of everybody&apos;s clock</source>
        <translation>termina %1; dentro de %2 según la hora de cada persona</translation>
    </message>
    <message>
        <source>some wait for %1 and go on then by themselves</source>
        <translation>algunos esperan el horario de %1 y luego siguen por su cuenta</translation>
    </message>
    <message>
        <source>some wait for %1; it pauses then and asks</source>
        <translation>algunos esperan el horario de %1; entonces se pausa y pregunta</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>ends %1; within %2</source>
        <translation>termina %1; dentro de %2</translation>
    </message>
    <message>
        <source>Digits lost in the spreadsheet</source>
        <translation>Se perdieron dígitos en la hoja de cálculo</translation>
    </message>
    <message>
        <source>Ninth digit is missing</source>
        <translation>Falta el noveno dígito</translation>
    </message>
    <message>
        <source>Several numbers in one cell</source>
        <translation>Varios números en una celda</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>Faltan dígitos</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Sobran dígitos</translation>
    </message>
    <message>
        <source>No such number can exist</source>
        <translation>Ese número no puede existir</translation>
    </message>
    <message>
        <source>Same person as line %1</source>
        <translation>La misma persona que en la línea %1</translation>
    </message>
    <message>
        <source>Asked not to be written to</source>
        <translation>Pidió que no le escriban</translation>
    </message>
    <message>
        <source>Got this template lately</source>
        <translation>Recibió esta plantilla hace poco</translation>
    </message>
    <message>
        <source>%1 has a value that does not fit</source>
        <translation>%1 tiene un valor que no sirve</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Texto demasiado largo</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 es demasiado largo</translation>
    </message>
    <message>
        <source>Choose the number to send from.</source>
        <translation>Elija el número desde el que se envía.</translation>
    </message>
    <message>
        <source>Choose what is to be sent.</source>
        <translation>Elija qué se envía.</translation>
    </message>
    <message>
        <source>Say which column has the telephones.</source>
        <translation>Indique qué columna tiene los teléfonos.</translation>
    </message>
    <message>
        <source>There are no recipients yet.</source>
        <translation>Aún no hay destinatarios.</translation>
    </message>
</context>
<context>
    <name>recado::ChoiceForms</name>
    <message>
        <source>Button label</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Button id</source>
        <translation>Id del botón</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Row id</source>
        <translation>Id de la fila</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 rows over all sections.</source>
        <translation>WhatsApp admite %1 filas como máximo entre todas las secciones.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Título de la sección</translation>
    </message>
    <message>
        <source>Needed when there are several sections.</source>
        <translation>Hace falta cuando hay varias secciones.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Agregar fila</translation>
    </message>
    <message>
        <source>Row added.</source>
        <translation>Se agregó la fila.</translation>
    </message>
    <message>
        <source>Row removed.</source>
        <translation>Se quitó la fila.</translation>
    </message>
    <message>
        <source>Row moved.</source>
        <translation>Se movió la fila.</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botón %1</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>Agregar botón</translation>
    </message>
    <message>
        <source>Button added.</source>
        <translation>Se agregó el botón.</translation>
    </message>
    <message>
        <source>Button removed.</source>
        <translation>Se quitó el botón.</translation>
    </message>
    <message>
        <source>Button moved.</source>
        <translation>Se movió el botón.</translation>
    </message>
    <message>
        <source>Label of the button that opens the list</source>
        <translation>Texto del botón que abre la lista</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Agregar sección</translation>
    </message>
    <message>
        <source>Section added.</source>
        <translation>Se agregó la sección.</translation>
    </message>
    <message>
        <source>Section removed.</source>
        <translation>Se quitó la sección.</translation>
    </message>
    <message>
        <source>Section moved.</source>
        <translation>Se movió la sección.</translation>
    </message>
</context>
<context>
    <name>recado::CloseDialog</name>
    <message>
        <source>Do so every time</source>
        <translation>Hacerlo siempre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar y cerrar</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) are being sent</source>
        <translation>
            <numerusform>Se está enviando %n envío masivo</numerusform>
            <numerusform>Se están enviando %n envíos masivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recado can go on sending without its window; its icon beside the clock brings the window back.</source>
        <translation>Recado puede seguir enviando sin su ventana; el icono junto al reloj la trae de vuelta.</translation>
    </message>
    <message>
        <source>Recado can go on sending with its window minimised.</source>
        <translation>Recado puede seguir enviando con la ventana minimizada.</translation>
    </message>
    <message>
        <source>If you pause, the rest leaves when you continue.</source>
        <translation>Si pausa, el resto sale cuando continúe.</translation>
    </message>
</context>
<context>
    <name>recado::ColumnWords</name>
    <message>
        <source>Sent from</source>
        <translation>Enviado desde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Scheduled for</source>
        <translation>Programado para</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceptado el</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Delivered at</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Replied at</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Failed at</source>
        <translation>Falló el</translation>
    </message>
    <message>
        <source>Our number that it left by</source>
        <translation>Nuestro número, por el que salió</translation>
    </message>
    <message>
        <source>What our number is called</source>
        <translation>Cómo se llama nuestro número</translation>
    </message>
    <message>
        <source>Why it failed, was refused or is uncertain, as a sentence</source>
        <translation>Por qué falló, fue rechazado o es incierto, en una frase</translation>
    </message>
    <message>
        <source>The moment it was to leave at</source>
        <translation>El momento en que debía salir</translation>
    </message>
    <message>
        <source>When the provider took the last attempt</source>
        <translation>Cuándo aceptó el proveedor el último intento</translation>
    </message>
    <message>
        <source>When the last attempt was sent</source>
        <translation>Cuándo se envió el último intento</translation>
    </message>
    <message>
        <source>When it first reached the telephone</source>
        <translation>Cuándo llegó al teléfono por primera vez</translation>
    </message>
    <message>
        <source>When it was first read or played</source>
        <translation>Cuándo se leyó o reprodujo por primera vez</translation>
    </message>
    <message>
        <source>When the person first replied</source>
        <translation>Cuándo respondió la persona por primera vez</translation>
    </message>
    <message>
        <source>When the last attempt failed or was refused</source>
        <translation>Cuándo falló o fue rechazado el último intento</translation>
    </message>
</context>
<context>
    <name>recado::ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>N&amp;ame (optional)</source>
        <translation>No&amp;mbre (opcional)</translation>
    </message>
    <message>
        <source>What changes in the message</source>
        <translation>Qué cambia en el mensaje</translation>
    </message>
    <message>
        <source>Nothing: everybody gets the same text.</source>
        <translation>Nada: todos reciben el mismo texto.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elija una columna</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Say which column has the telephones.</source>
        <translation>Indique qué columna tiene los teléfonos.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) have neither a column nor a text.</source>
        <translation>
            <numerusform>%n variable no tiene ni columna ni texto.</numerusform>
            <numerusform>%n variables no tienen ni columna ni texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rows anew</source>
        <translation>Leyendo de nuevo las filas</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Siguiente: revisión</translation>
    </message>
</context>
<context>
    <name>recado::ComposePage</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>No number to send from yet</source>
        <translation>Aún no hay un número desde el cual enviar</translation>
    </message>
    <message>
        <source>Connect an account at a provider, or a practice account to try things out at no cost.</source>
        <translation>Conecte una cuenta de un proveedor, o una cuenta de práctica para probar sin costo.</translation>
    </message>
    <message>
        <source>Go to &amp;Connections</source>
        <translation>Ir a Cone&amp;xiones</translation>
    </message>
    <message>
        <source>Sent before.</source>
        <translation>Ya se envió antes.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>En camino a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n s.</source>
        <translation>
            <numerusform>Sale en %n s.</numerusform>
            <numerusform>Sale en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se envió nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Scheduled for %1, to %2.</source>
        <translation>Programado para %1, a %2.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>No se envió a %1.</translation>
    </message>
    <message>
        <source>Test to me</source>
        <translation>Enviarme una prueba</translation>
    </message>
    <message>
        <source>Not understood.</source>
        <translation>No se entendió.</translation>
    </message>
    <message>
        <source>Put this one aside and begin a new one</source>
        <translation>Apartar este y empezar uno nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled message(s) missed their time.</source>
        <translation>
            <numerusform>A %n mensaje programado se le pasó la hora.</numerusform>
            <numerusform>A %n mensajes programados se les pasó la hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent late: say what is to become of them.</source>
        <translation>No se envió nada tarde: indique qué hacer con ellos.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Window not open.</source>
        <translation>La ventana no está abierta.</translation>
    </message>
    <message>
        <source>Some of these people did not write to this number in the last 24 hours: only templates reach them.</source>
        <translation>Algunas de estas personas no escribieron a este número en las últimas 24 horas: solo les llegan plantillas.</translation>
    </message>
    <message>
        <source>This person did not write to this number in the last 24 hours, as far as Recado heard: only templates get through.</source>
        <translation>Esta persona no escribió a este número en las últimas 24 horas, hasta donde Recado sabe: solo le llegan plantillas.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <source>The same went to %1 %2; it is: %3.</source>
        <translation>Lo mismo se envió a %1 %2; su estado: %3.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>Enviados…</translation>
    </message>
    <message>
        <source>Sent messages, to be sent again</source>
        <translation>Mensajes enviados, para enviarlos de nuevo</translation>
    </message>
    <message>
        <source>Paste JSON or cURL</source>
        <translation>Pegar JSON o cURL</translation>
    </message>
    <message>
        <source>Canned texts</source>
        <translation>Textos listos</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Se recuperó.</translation>
    </message>
    <message>
        <source>This is what was being written when Recado last closed.</source>
        <translation>Esto es lo que se estaba escribiendo cuando Recado se cerró por última vez.</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Borradores %1</translation>
    </message>
    <message>
        <source>Recado ended while a message was leaving.</source>
        <translation>Recado se cerró mientras salía un mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>All %n of its people are under Messages.</source>
        <translation>
            <numerusform>La única persona (%n) está en Mensajes.</numerusform>
            <numerusform>Sus %n personas están todas en Mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: it stands here again.</source>
        <translation>No se envió nada: aquí está de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were reached and are no longer in it.</source>
        <translation>
            <numerusform>Ya se llegó a %n persona, que no figura más aquí.</numerusform>
            <numerusform>Ya se llegó a %n personas, que no figuran más aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not leave for %n, who stand here.</source>
        <translation>
            <numerusform>No salió para %n persona, que está aquí.</numerusform>
            <numerusform>No salió para %n personas, que están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Mensajes programados</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Programados %1</translation>
    </message>
</context>
<context>
    <name>recado::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recado::ConnectionReportView</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptadas</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>se pueden leer</translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <comment>templates on the first page</comment>
        <translation>
            <numerusform>%n vista</numerusform>
            <numerusform>%n vistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>sending numbers</comment>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>address, credentials, templates, numbers</source>
        <translation>dirección, credenciales, plantillas, números</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
</context>
<context>
    <name>recado::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Add practice account</source>
        <translation>Agregar cuenta de práctica</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Agregar cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>Eventos recibidos</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook deliveries of the last 24 hours could not be read.</source>
        <translation>
            <numerusform>%n entrega de webhook de las últimas 24 horas no se pudo leer.</numerusform>
            <numerusform>%n entregas de webhook de las últimas 24 horas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>Se conservan.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>recado::ConsentDialog</name>
    <message>
        <source>%1 agreed</source>
        <translation>%1 aceptó</translation>
    </message>
    <message>
        <source>Recorded with its proof. It lifts an earlier opt-out of the same messages.</source>
        <translation>Se registra con su prueba. Anula un pedido anterior de no recibir los mismos mensajes.</translation>
    </message>
    <message>
        <source>Do not write to %1</source>
        <translation>No escribir a %1</translation>
    </message>
    <message>
        <source>From now on such messages are refused everywhere: single, broadcasts, terminal.</source>
        <translation>Desde ahora esos mensajes se rechazan en todas partes: individuales, envíos masivos, terminal.</translation>
    </message>
    <message>
        <source>&amp;Which messages</source>
        <translation>&amp;Qué mensajes</translation>
    </message>
    <message>
        <source>Where it was &amp;said</source>
        <translation>Dónde se &amp;dijo</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Prueba</translation>
    </message>
    <message>
        <source>A link, or the number of a form. May stay empty.</source>
        <translation>Un enlace, o el número de un formulario. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>For colleagues. May stay empty.</source>
        <translation>Para los colegas. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ese día todavía no llegó.</translation>
    </message>
</context>
<context>
    <name>recado::ConsentPart</name>
    <message>
        <source>Record &amp;consent…</source>
        <translation>Registrar &amp;consentimiento…</translation>
    </message>
    <message>
        <source>&amp;Do not contact…</source>
        <translation>&amp;No contactar…</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>Record that this person agreed to be written to</source>
        <translation>Registrar que esta persona aceptó que le escriban</translation>
    </message>
    <message>
        <source>Record that this person is not to be written to</source>
        <translation>Registrar que no se debe escribir a esta persona</translation>
    </message>
    <message>
        <source>Take the opt-out back</source>
        <translation>Deshacer el pedido de no recibir</translation>
    </message>
    <message>
        <source>This contact has no number that could be written to.</source>
        <translation>Este contacto no tiene un número al que se pueda escribir.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Mostrar %n anterior</numerusform>
            <numerusform>Mostrar %n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Prueba: %1</translation>
    </message>
    <message>
        <source>Open the proof in the browser</source>
        <translation>Abrir la prueba en el navegador</translation>
    </message>
</context>
<context>
    <name>recado::ConsentWords</name>
    <message>
        <source>Nothing may be sent to this person.</source>
        <translation>No se puede enviar nada a esta persona.</translation>
    </message>
    <message>
        <source>No template may be sent to this person, only answers.</source>
        <translation>No se puede enviar ninguna plantilla a esta persona, solo respuestas.</translation>
    </message>
    <message>
        <source>No marketing may be sent to this person; other messages may.</source>
        <translation>No se puede enviar marketing a esta persona; otros mensajes, sí.</translation>
    </message>
    <message>
        <source>No notices may be sent to this person; marketing and answers may.</source>
        <translation>No se pueden enviar avisos a esta persona; marketing y respuestas, sí.</translation>
    </message>
    <message>
        <source>Messages may be sent to this person.</source>
        <translation>Se pueden enviar mensajes a esta persona.</translation>
    </message>
    <message>
        <source>They were erased on %1 at their wish.</source>
        <translation>Se borró a la persona el %1, a su pedido.</translation>
    </message>
    <message>
        <source>They wrote on %1 that they want no more messages.</source>
        <translation>Escribió el %1 que no quiere más mensajes.</translation>
    </message>
    <message>
        <source>They stopped marketing on WhatsApp on %1.</source>
        <translation>Detuvo el marketing en WhatsApp el %1.</translation>
    </message>
    <message>
        <source>Entered on %1.</source>
        <translation>Registrado el %1.</translation>
    </message>
    <message>
        <source>Entered by %1 on %2.</source>
        <translation>Registrado por %1 el %2.</translation>
    </message>
    <message>
        <source>Nothing was said about writing to this person. Marketing needs a consent that can be shown.</source>
        <translation>No se ha dicho nada sobre escribir a esta persona. El marketing necesita un consentimiento que se pueda mostrar.</translation>
    </message>
    <message>
        <source>Messages may be sent to this person; no consent was recorded.</source>
        <translation>Se pueden enviar mensajes a esta persona; no se registró ningún consentimiento.</translation>
    </message>
    <message>
        <source>They agreed on %1: %2.</source>
        <translation>Aceptó el %1: %2.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Aceptó: %1</translation>
    </message>
    <message>
        <source>Opt-out taken back</source>
        <translation>Pedido de no recibir deshecho</translation>
    </message>
    <message>
        <source>Does not want: %1</source>
        <translation>No quiere: %1</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>todos los mensajes</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>registrado aquí</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>de una lista</translation>
    </message>
    <message>
        <source>written in a message</source>
        <translation>escrito en un mensaje</translation>
    </message>
    <message>
        <source>erased at their wish</source>
        <translation>borrada a su pedido</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulario</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>told to WhatsApp</source>
        <translation>informado a WhatsApp</translation>
    </message>
</context>
<context>
    <name>recado::ContactCard</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see their card.</source>
        <translation>Elija a alguien de la lista para ver su ficha.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Más sobre este contacto</translation>
    </message>
    <message>
        <source>Merge with another card…</source>
        <translation>Unir con otra ficha…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Remove the card…</source>
        <translation>Quitar la ficha…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>%1 was taken away. It gets a card of its own when it writes.</source>
        <translation>Se quitó %1. Tendrá una ficha propia cuando escriba.</translation>
    </message>
    <message>
        <source>Nobody gave a name yet</source>
        <translation>Nadie ha dado un nombre todavía</translation>
    </message>
    <message>
        <source>No number and no business-scoped id is known: there is no way to write to them.</source>
        <translation>No se conoce ningún número ni id en el ámbito de la empresa: no hay cómo escribir a esta persona.</translation>
    </message>
    <message numerus="yes">
        <source>The merge was taken back: there are %n cards again.</source>
        <translation>
            <numerusform>La unión se deshizo: hay %n ficha otra vez.</numerusform>
            <numerusform>La unión se deshizo: hay %n fichas otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the card of %1?</source>
        <translation>¿Quitar la ficha de %1?</translation>
    </message>
    <message>
        <source>Names, attributes and tags go. Messages and conversations stay, and when they write again they get a new card.</source>
        <translation>Se quitan nombres, atributos y etiquetas. Los mensajes y las conversaciones se conservan, y cuando la persona vuelva a escribir tendrá una ficha nueva.</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Quitar la ficha</translation>
    </message>
    <message>
        <source>Their data: take out, erase…</source>
        <translation>Datos de la persona: exportar, borrar…</translation>
    </message>
</context>
<context>
    <name>recado::ContactChoiceDialog</name>
    <message>
        <source>People from contacts</source>
        <translation>Personas de los contactos</translation>
    </message>
    <message>
        <source>Their attributes come along as columns. Single people are chosen on the Contacts page. Who asked not to be written to is left out by the check.</source>
        <translation>Sus atributos vienen también, como columnas. Las personas sueltas se eligen en la página Contactos. La revisión deja fuera a quien pidió que no le escriban.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tag “%1” (%2)</source>
        <translation>Etiqueta “%1” (%2)</translation>
    </message>
    <message>
        <source>Who has “%1” (%2)</source>
        <translation>Quien tiene “%1” (%2)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Traerlas</translation>
    </message>
</context>
<context>
    <name>recado::ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Agregar contacto</translation>
    </message>
    <message>
        <source>A number, a username or a business-scoped id is enough; the rest can follow on the card.</source>
        <translation>Basta un número, un nombre de usuario o un id en el ámbito de la empresa; lo demás puede venir después, en la ficha.</translation>
    </message>
    <message>
        <source>As you want to see it</source>
        <translation>Como quiera verlo</translation>
    </message>
    <message>
        <source>+55 11 98888-7777 (one a line)</source>
        <translation>+55 11 98888-7777 (uno por línea)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Nú&amp;meros</translation>
    </message>
    <message>
        <source>Us&amp;ername</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Business-scoped id</source>
        <translation>Id en el ámbito de la em&amp;presa</translation>
    </message>
    <message>
        <source>How Meta names people who keep their number to themselves.</source>
        <translation>Cómo identifica Meta a quien no muestra su número.</translation>
    </message>
    <message>
        <source>Write a number, a username or a business-scoped id.</source>
        <translation>Escriba un número, un nombre de usuario o un id en el ámbito de la empresa.</translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation>%1 ya tiene esto.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Mostrar la ficha</translation>
    </message>
</context>
<context>
    <name>recado::ContactFilterBar</name>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Name, number or @username</source>
        <translation>Nombre, número o @username</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Whatever their tags</source>
        <translation>Con cualquier etiqueta o ninguna</translation>
    </message>
    <message>
        <source>Whatever is known of them</source>
        <translation>Con cualquier atributo o ninguno</translation>
    </message>
</context>
<context>
    <name>recado::ContactImportDialog</name>
    <message>
        <source>Choose something else</source>
        <translation>Elegir otra cosa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Elija una hoja de cálculo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n row(s)</source>
        <translation>
            <numerusform>cerca de %n fila</numerusform>
            <numerusform>cerca de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celdas pegadas</translation>
    </message>
    <message>
        <source>Say which column has the number, the username or the business-scoped id.</source>
        <translation>Indique qué columna tiene el número, el nombre de usuario o el id en el ámbito de la empresa.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 filas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Stopped. What was imported so far stays.</source>
        <translation>Detenido. Lo importado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n contact(s)</source>
        <translation>
            <numerusform>&amp;Importar %n contacto</numerusform>
            <numerusform>&amp;Importar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>No hay nada nuevo aquí.</translation>
    </message>
    <message>
        <source>Keep the refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>refused.csv</source>
        <translation>rechazadas.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>line:column</source>
        <translation>línea:columna</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>Kept in %1. Put right there what is wrong and import that file.</source>
        <translation>Guardadas en %1. Corrija ahí lo que está mal e importe ese archivo.</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>Suelte aquí una hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV, TSV or Excel (XLSX): one person a row. Who is known already is brought up to date, not doubled.</source>
        <translation>CSV, TSV o Excel (XLSX): una persona por fila. A quien ya se conoce se lo actualiza, no se lo duplica.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Pegar celdas</translation>
    </message>
    <message>
        <source>november list, trade fair</source>
        <translation>lista de noviembre, feria</translation>
    </message>
    <message>
        <source>&amp;Tags for everybody in it</source>
        <translation>E&amp;tiquetas para todas las personas del archivo</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Keep the refused rows as a file</source>
        <translation>Guardar las filas rechazadas en un archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Meaning of the column “%1”</source>
        <translation>Significado de la columna “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n actualizada</numerusform>
            <numerusform>%n actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n como estaba</numerusform>
            <numerusform>%n como estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be new</source>
        <translation>
            <numerusform>%n sería nueva</numerusform>
            <numerusform>%n serían nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be brought up to date</source>
        <translation>
            <numerusform>%n se actualizaría</numerusform>
            <numerusform>%n se actualizarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n queda como está</numerusform>
            <numerusform>%n quedan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused</source>
        <translation>
            <numerusform>%n se rechazaría</numerusform>
            <numerusform>%n se rechazarían</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ContactSelectionBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>Contactos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Broadcast to them…</source>
        <translation>En&amp;vío masivo a ellos…</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Change the selected contacts</source>
        <translation>Cambiar los contactos seleccionados</translation>
    </message>
    <message>
        <source>Set an attribute…</source>
        <translation>Definir un atributo…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Agregar una etiqueta…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <translation>Quitar una etiqueta…</translation>
    </message>
    <message>
        <source>Remove the cards…</source>
        <translation>Quitar las fichas…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Unir…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) selected</source>
        <translation>
            <numerusform>%n contacto seleccionado</numerusform>
            <numerusform>%n contactos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n cards are merged at once.</source>
        <translation>
            <numerusform>Se une como máximo %n ficha a la vez.</numerusform>
            <numerusform>Se unen como máximo %n fichas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>Definiendo “%1”</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>Agregando “%1”</translation>
    </message>
    <message>
        <source>Taking “%1” away</source>
        <translation>Quitando “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n card(s)?</source>
        <translation>
            <numerusform>¿Quitar %n ficha?</numerusform>
            <numerusform>¿Quitar %n fichas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, attributes and tags go. Messages and conversations stay, and who writes again gets a new card.</source>
        <translation>Se quitan nombres, atributos y etiquetas. Los mensajes y las conversaciones se conservan, y quien vuelva a escribir tendrá una ficha nueva.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n card(s)</source>
        <translation>
            <numerusform>Quitar %n ficha</numerusform>
            <numerusform>Quitar %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed.</source>
        <translation>
            <numerusform>Se quitó %n ficha.</numerusform>
            <numerusform>Se quitaron %n fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed.</source>
        <translation>
            <numerusform>Se cambió %n ficha.</numerusform>
            <numerusform>Se cambiaron %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>recado::ContactSyncDialog</name>
    <message>
        <source>No account here belongs to a provider with an address book. Wati has one.</source>
        <translation>Ninguna cuenta aquí es de un proveedor con lista de contactos. Wati tiene una.</translation>
    </message>
    <message>
        <source>%1 contacts here, %2 there; %3 are the same on both sides.</source>
        <translation>%1 contactos aquí, %2 allá; %3 son iguales en los dos lados.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s) here</source>
        <translation>
            <numerusform>Agregar %n contacto aquí</numerusform>
            <numerusform>Agregar %n contactos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n card(s) here up to date</source>
        <translation>
            <numerusform>Actualizar %n ficha aquí</numerusform>
            <numerusform>Actualizar %n fichas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s) at the provider</source>
        <translation>
            <numerusform>Agregar %n contacto en el proveedor</numerusform>
            <numerusform>Agregar %n contactos en el proveedor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n contact(s) at the provider up to date</source>
        <translation>
            <numerusform>Actualizar %n contacto en el proveedor</numerusform>
            <numerusform>Actualizar %n contactos en el proveedor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difiere.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Make both the same</source>
        <translation>&amp;Dejar los dos iguales</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ on both sides, and only you know which is right. What is not chosen stays as it is on both.</source>
        <translation>
            <numerusform>%n valor difiere en los dos lados, y solo usted sabe cuál es correcto. Lo que no se elija queda como está en los dos.</numerusform>
            <numerusform>%n valores difieren en los dos lados, y solo usted sabe cuáles son correctos. Lo que no se elija queda como está en los dos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; the others go with what is chosen for all.</source>
        <translation>
            <numerusform>Se muestra el primero; los demás siguen lo que se elija para todos.</numerusform>
            <numerusform>Se muestran los primeros %n; los demás siguen lo que se elija para todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Terminó antes de tiempo: %1</translation>
    </message>
    <message>
        <source>Here: %1 added, %2 brought up to date. At the provider: %3 added, %4 brought up to date.</source>
        <translation>Aquí: %1 agregados, %2 actualizados. En el proveedor: %3 agregados, %4 actualizados.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left for the next time.</source>
        <translation>
            <numerusform>%n conflicto queda para la próxima vez.</numerusform>
            <numerusform>%n conflictos quedan para la próxima vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed meanwhile and are left for the next time.</source>
        <translation>
            <numerusform>%n valor cambió entretanto y queda para la próxima vez.</numerusform>
            <numerusform>%n valores cambiaron entretanto y quedan para la próxima vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by the provider:</source>
        <translation>Rechazados por el proveedor:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another sync of this account is under way.</source>
        <translation>Otra sincronización de esta cuenta está en curso.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>El de aquí</translation>
    </message>
    <message>
        <source>The provider&apos;s</source>
        <translation>El del proveedor</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Contacts at the provider</source>
        <translation>Contactos en el proveedor</translation>
    </message>
    <message>
        <source>Both address books are compared first. Nothing is changed before you have seen what would be, and nothing is ever deleted.</source>
        <translation>Primero se comparan las dos listas de contactos. Nada cambia antes de que vea lo que cambiaría, y nada se borra.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uno por uno</translation>
    </message>
    <message>
        <source>For &amp;all of them</source>
        <translation>Para t&amp;odos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>Lo correcto es</translation>
    </message>
    <message>
        <source>Which value of “%1” is right for %2</source>
        <translation>Qué valor de “%1” es correcto para %2</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>Dejar los dos</translation>
    </message>
</context>
<context>
    <name>recado::ContactWords</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>On WhatsApp</source>
        <translation>En WhatsApp</translation>
    </message>
    <message>
        <source>Business-scoped id</source>
        <translation>Id en el ámbito de la empresa</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>Id en el proveedor</translation>
    </message>
    <message>
        <source>Id at %1</source>
        <translation>Id en %1</translation>
    </message>
    <message>
        <source>The same person: WhatsApp knows this number without its 9.</source>
        <translation>La misma persona: WhatsApp conoce este número sin su 9.</translation>
    </message>
    <message>
        <source>WhatsApp knows this number without its 9; written with it, it is %1.</source>
        <translation>WhatsApp conoce este número sin su 9; escrito con él, es %1.</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>from the provider</source>
        <translation>del proveedor</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>el mismo número</translation>
    </message>
    <message>
        <source>the same WhatsApp id</source>
        <translation>el mismo id de WhatsApp</translation>
    </message>
    <message>
        <source>the same business-scoped id</source>
        <translation>el mismo id en el ámbito de la empresa</translation>
    </message>
    <message>
        <source>a changed number</source>
        <translation>un número que cambió</translation>
    </message>
    <message>
        <source>Both are known by %1, with or without its 9.</source>
        <translation>Ambas se conocen por %1, con o sin el 9.</translation>
    </message>
    <message>
        <source>WhatsApp answered for both with %1.</source>
        <translation>WhatsApp respondió por ambas con %1.</translation>
    </message>
    <message>
        <source>Meta names both %1.</source>
        <translation>Para Meta, ambas son %1.</translation>
    </message>
    <message>
        <source>This person told WhatsApp of a new number, %1. A number that was given up can belong to somebody else soon: look before you merge.</source>
        <translation>Esta persona informó a WhatsApp un número nuevo, %1. Un número abandonado puede ser pronto de otra persona: revise antes de unir.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unida</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>Unión deshecha</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Attribute “%1”</source>
        <translation>Atributo “%1”</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>This person asked to be forgotten and is not brought back.</source>
        <translation>Esta persona pidió ser olvidada y no se la trae de vuelta.</translation>
    </message>
    <message>
        <source>What stands here belongs to two different cards. Merge them first, if they are one person.</source>
        <translation>Lo que hay aquí pertenece a dos fichas distintas. Si son una sola persona, únalas primero.</translation>
    </message>
    <message>
        <source>This is no username.</source>
        <translation>Esto no es un nombre de usuario.</translation>
    </message>
    <message>
        <source>This is no business-scoped id.</source>
        <translation>Esto no es un id en el ámbito de la empresa.</translation>
    </message>
    <message>
        <source>Two columns are one attribute, or the column&apos;s name is none.</source>
        <translation>Dos columnas son el mismo atributo, o el nombre de la columna no sirve para uno.</translation>
    </message>
    <message>
        <source>This value is longer than an attribute&apos;s may be.</source>
        <translation>Este valor es más largo de lo que admite un atributo.</translation>
    </message>
    <message>
        <source>There is no number, username or id in this row.</source>
        <translation>En esta fila no hay número, nombre de usuario ni id.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s card has this already. If it is one person, merge the two cards.</source>
        <translation>La ficha de otra persona ya tiene esto. Si es una sola persona, una las dos fichas.</translation>
    </message>
    <message>
        <source>This is no number, id or username.</source>
        <translation>Esto no es un número, un id ni un nombre de usuario.</translation>
    </message>
    <message>
        <source>A contact is known by something: leave at least one number, id or username.</source>
        <translation>Un contacto se conoce por algo: deje al menos un número, id o nombre de usuario.</translation>
    </message>
    <message>
        <source>An attribute&apos;s name has 1 to 64 characters and no braces, and each name stands once; capitals, accents and spaces around it do not count.</source>
        <translation>El nombre de un atributo tiene de 1 a 64 caracteres, sin llaves, y no se repite; las mayúsculas, los acentos y los espacios alrededor no cuentan.</translation>
    </message>
    <message>
        <source>This merge can no longer be taken back: it was undone, the card was merged again, or something of it belongs to another card now.</source>
        <translation>Esta unión ya no se puede deshacer: ya se deshizo, la ficha se unió otra vez o algo de ella pertenece ahora a otra ficha.</translation>
    </message>
    <message>
        <source>Choose at least two contacts.</source>
        <translation>Elija al menos dos contactos.</translation>
    </message>
    <message>
        <source>This contact is gone.</source>
        <translation>Este contacto ya no existe.</translation>
    </message>
</context>
<context>
    <name>recado::ContactsForm</name>
    <message>
        <source>Contact cards</source>
        <translation>Tarjetas de contacto</translation>
    </message>
    <message>
        <source>Contact card %1</source>
        <translation>Tarjeta de contacto %1</translation>
    </message>
    <message>
        <source>Add contact card</source>
        <translation>Agregar tarjeta de contacto</translation>
    </message>
    <message>
        <source>Contact card added.</source>
        <translation>Se agregó la tarjeta de contacto.</translation>
    </message>
    <message>
        <source>Contact card removed.</source>
        <translation>Se quitó la tarjeta de contacto.</translation>
    </message>
    <message>
        <source>Contact card moved.</source>
        <translation>Se movió la tarjeta de contacto.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>Nombre que se muestra</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Más sobre este contacto</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Teléfono %1</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Agregar teléfono</translation>
    </message>
    <message>
        <source>Phone added.</source>
        <translation>Se agregó el teléfono.</translation>
    </message>
    <message>
        <source>Phone removed.</source>
        <translation>Se quitó el teléfono.</translation>
    </message>
    <message>
        <source>Phone moved.</source>
        <translation>Se movió el teléfono.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número de WhatsApp</translation>
    </message>
    <message>
        <source>Digits only. With it the person can write to this contact; without it, invite.</source>
        <translation>Solo dígitos. Con él, la persona puede escribirle a este contacto; sin él, solo invitarlo.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Agregar dirección</translation>
    </message>
    <message>
        <source>Address added.</source>
        <translation>Se agregó la dirección.</translation>
    </message>
    <message>
        <source>Address removed.</source>
        <translation>Se quitó la dirección.</translation>
    </message>
    <message>
        <source>Address moved.</source>
        <translation>Se movió la dirección.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Year, month and day: 1990-02-28</source>
        <translation>Año, mes y día: 1990-02-28</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Email %1</source>
        <translation>Correo electrónico %1</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Agregar correo electrónico</translation>
    </message>
    <message>
        <source>Email added.</source>
        <translation>Se agregó el correo electrónico.</translation>
    </message>
    <message>
        <source>Email removed.</source>
        <translation>Se quitó el correo electrónico.</translation>
    </message>
    <message>
        <source>Email moved.</source>
        <translation>Se movió el correo electrónico.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>Website %1</source>
        <translation>Sitio web %1</translation>
    </message>
    <message>
        <source>Add website</source>
        <translation>Agregar sitio web</translation>
    </message>
    <message>
        <source>Website added.</source>
        <translation>Se agregó el sitio web.</translation>
    </message>
    <message>
        <source>Website removed.</source>
        <translation>Se quitó el sitio web.</translation>
    </message>
    <message>
        <source>Website moved.</source>
        <translation>Se movió el sitio web.</translation>
    </message>
</context>
<context>
    <name>recado::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Add contact</source>
        <translation>&amp;Agregar contacto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aquí no hay nadie todavía</translation>
    </message>
    <message>
        <source>Who writes to you gets a card by itself. You can also add somebody, or import a list.</source>
        <translation>Quien le escribe tiene una ficha automáticamente. También puede agregar a alguien o importar una lista.</translation>
    </message>
    <message>
        <source>Add &amp;somebody</source>
        <translation>Agregar a al&amp;guien</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Other words, another tag or a number may find them.</source>
        <translation>Otras palabras, otra etiqueta o un número pueden encontrar a alguien.</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Borrar la búsqueda y los filtros</translation>
    </message>
    <message>
        <source>The card of %1 was removed.</source>
        <translation>Se quitó la ficha de %1.</translation>
    </message>
    <message>
        <source>There are two cards now; this is the new one.</source>
        <translation>Ahora hay dos fichas; esta es la nueva.</translation>
    </message>
    <message>
        <source>Select both cards in the list (Ctrl+click, or Ctrl+Space), then choose “Merge”.</source>
        <translation>Seleccione las dos fichas en la lista (Ctrl+clic o Ctrl+Espacio) y luego elija “Unir”.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · %2 a la vista</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contactos.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>%n contacto escrito en %1.</numerusform>
            <numerusform>%n contactos escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same at the &amp;provider…</source>
        <translation>Igualar con el &amp;proveedor…</translation>
    </message>
</context>
<context>
    <name>recado::ContentForm</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>recado::ContentPart</name>
    <message>
        <source>This version has no form for this kind of message. It is sent as it was pasted; the request beside shows all of it.</source>
        <translation>Esta versión no tiene formulario para este tipo de mensaje. Se envía tal como se pegó; la solicitud de al lado lo muestra completo.</translation>
    </message>
</context>
<context>
    <name>recado::ContentWords</name>
    <message>
        <source>text message</source>
        <translation>mensaje de texto</translation>
    </message>
    <message>
        <source>a text message</source>
        <translation>un mensaje de texto</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un video</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>an audio message</source>
        <translation>un mensaje de audio</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>sticker</translation>
    </message>
    <message>
        <source>a sticker</source>
        <translation>un sticker</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>una ubicación</translation>
    </message>
    <message>
        <source>contact cards</source>
        <translation>tarjetas de contacto</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reacción</translation>
    </message>
    <message>
        <source>a reaction</source>
        <translation>una reacción</translation>
    </message>
    <message>
        <source>message with reply buttons</source>
        <translation>mensaje con botones de respuesta</translation>
    </message>
    <message>
        <source>a message with reply buttons</source>
        <translation>un mensaje con botones de respuesta</translation>
    </message>
    <message>
        <source>list message</source>
        <translation>mensaje de lista</translation>
    </message>
    <message>
        <source>a list message</source>
        <translation>un mensaje de lista</translation>
    </message>
    <message>
        <source>message with a link button</source>
        <translation>mensaje con un botón de enlace</translation>
    </message>
    <message>
        <source>a message with a link button</source>
        <translation>un mensaje con un botón de enlace</translation>
    </message>
    <message>
        <source>product message</source>
        <translation>mensaje de producto</translation>
    </message>
    <message>
        <source>a product message</source>
        <translation>un mensaje de producto</translation>
    </message>
    <message>
        <source>product list</source>
        <translation>lista de productos</translation>
    </message>
    <message>
        <source>a product list</source>
        <translation>una lista de productos</translation>
    </message>
    <message>
        <source>catalog message</source>
        <translation>mensaje de catálogo</translation>
    </message>
    <message>
        <source>a catalog message</source>
        <translation>un mensaje de catálogo</translation>
    </message>
    <message>
        <source>flow message</source>
        <translation>mensaje de flujo</translation>
    </message>
    <message>
        <source>a flow message</source>
        <translation>un mensaje de flujo</translation>
    </message>
    <message>
        <source>location request</source>
        <translation>solicitud de ubicación</translation>
    </message>
    <message>
        <source>a location request</source>
        <translation>una solicitud de ubicación</translation>
    </message>
    <message>
        <source>address request</source>
        <translation>solicitud de dirección</translation>
    </message>
    <message>
        <source>an address request</source>
        <translation>una solicitud de dirección</translation>
    </message>
    <message>
        <source>carousel</source>
        <translation>carrusel</translation>
    </message>
    <message>
        <source>a carousel</source>
        <translation>un carrusel</translation>
    </message>
    <message>
        <source>call permission request</source>
        <translation>solicitud de permiso para llamar</translation>
    </message>
    <message>
        <source>a call permission request</source>
        <translation>una solicitud de permiso para llamar</translation>
    </message>
    <message>
        <source>message with a call button</source>
        <translation>mensaje con un botón de llamada</translation>
    </message>
    <message>
        <source>a message with a call button</source>
        <translation>un mensaje con un botón de llamada</translation>
    </message>
    <message>
        <source>contact request</source>
        <translation>solicitud de contacto</translation>
    </message>
    <message>
        <source>a contact request</source>
        <translation>una solicitud de contacto</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>un pedido</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>estado de pedido</translation>
    </message>
    <message>
        <source>an order status</source>
        <translation>un estado de pedido</translation>
    </message>
    <message>
        <source>template message</source>
        <translation>mensaje de plantilla</translation>
    </message>
    <message>
        <source>a template message</source>
        <translation>un mensaje de plantilla</translation>
    </message>
    <message>
        <source>read mark</source>
        <translation>marca de lectura</translation>
    </message>
    <message>
        <source>a read mark</source>
        <translation>una marca de lectura</translation>
    </message>
    <message>
        <source>pinned message</source>
        <translation>mensaje fijado</translation>
    </message>
    <message>
        <source>a pinned message</source>
        <translation>un mensaje fijado</translation>
    </message>
    <message>
        <source>Button label</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <source>Button id</source>
        <translation>Id del botón</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Row id</source>
        <translation>Id de la fila</translation>
    </message>
    <message>
        <source>Row title</source>
        <translation>Título de la fila</translation>
    </message>
    <message>
        <source>Row description</source>
        <translation>Descripción de la fila</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Título de la sección</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Texto del encabezado</translation>
    </message>
    <message>
        <source>Header type</source>
        <translation>Tipo de encabezado</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pie de página</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Código del cupón</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>a message of the type “%1”</source>
        <translation>un mensaje del tipo “%1”</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número de WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Id del mensaje</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Button of the card</source>
        <translation>Botón de la tarjeta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Product whose picture is shown</source>
        <translation>Producto cuya imagen se muestra</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id del producto</translation>
    </message>
    <message>
        <source>Catalog id</source>
        <translation>Id del catálogo</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>Nombre de la pantalla</translation>
    </message>
    <message>
        <source>Values for the screen</source>
        <translation>Valores para la pantalla</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>Primera pantalla</translation>
    </message>
    <message>
        <source>Flow id</source>
        <translation>Id del Flow</translation>
    </message>
    <message>
        <source>Flow name</source>
        <translation>Nombre del Flow</translation>
    </message>
    <message>
        <source>Flow token</source>
        <translation>Token del Flow</translation>
    </message>
    <message>
        <source>Minutes the button works</source>
        <translation>Minutos que funciona el botón</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Nota para usted</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Código PIN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price for this order</source>
        <translation>Precio para este pedido</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Sum of the items</source>
        <translation>Suma de los artículos</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>Status of the payment</source>
        <translation>Estado del pago</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Una nota al respecto</translation>
    </message>
</context>
<context>
    <name>recado::ConversationDelegate</name>
    <message>
        <source>waiting %1</source>
        <translation>espera hace %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>recado::ConversationFilterBar</name>
    <message numerus="yes">
        <source>Waiting for more than %n min</source>
        <translation>
            <numerusform>Espera respuesta hace más de %n min</numerusform>
            <numerusform>Espera respuesta hace más de %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for more than %n h</source>
        <translation>
            <numerusform>Espera respuesta hace más de %n h</numerusform>
            <numerusform>Espera respuesta hace más de %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Name, number or text</source>
        <translation>Nombre, número o texto</translation>
    </message>
    <message>
        <source>In names, numbers and what was said (Ctrl+F)</source>
        <translation>En nombres, números y lo que se dijo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>otro número</translation>
    </message>
    <message>
        <source>Looking through what was said… %1 %</source>
        <translation>Buscando en lo que se dijo… %1 %</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>recado::ConversationHeader</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Solved, and on to whoever has waited longest (Ctrl+Shift+S)</source>
        <translation>Resuelta, e ir a quien espera hace más tiempo (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+G)</source>
        <translation>Ir a un día (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show the person&apos;s card</source>
        <translation>Mostrar la ficha de la persona</translation>
    </message>
    <message>
        <source>Notes (Ctrl+Shift+E)</source>
        <translation>Notas (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Yo (%1)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Status; Ctrl+Shift+S solved and next, Ctrl+Shift+P pending and next, Ctrl+Shift+O open</source>
        <translation>Estado; Ctrl+Shift+S resuelta y siguiente, Ctrl+Shift+P pendiente y siguiente, Ctrl+Shift+O abierta</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Who looks after it; Ctrl+Shift+A: I do</source>
        <translation>Responsable; Ctrl+Shift+A: yo</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>This person has a new number:</source>
        <translation>Esta persona tiene un número nuevo:</translation>
    </message>
    <message>
        <source>Write there</source>
        <translation>Escribir allá</translation>
    </message>
    <message>
        <source>Go to that conversation</source>
        <translation>Ir a esa conversación</translation>
    </message>
</context>
<context>
    <name>recado::ConversationTable</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>recado::ConversationWords</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Interactive message</source>
        <translation>Mensaje interactivo</translation>
    </message>
    <message>
        <source>Tapped a button</source>
        <translation>Tocó un botón</translation>
    </message>
    <message>
        <source>Chose from a list</source>
        <translation>Eligió de una lista</translation>
    </message>
    <message>
        <source>Filled in a form</source>
        <translation>Completó un formulario</translation>
    </message>
    <message>
        <source>Notice from WhatsApp</source>
        <translation>Aviso de WhatsApp</translation>
    </message>
    <message>
        <source>A message of another kind</source>
        <translation>Un mensaje de otro tipo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n no leído</numerusform>
            <numerusform>%n no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>espera respuesta hace %1</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>responsable: %1</translation>
    </message>
    <message>
        <source>we wrote: %1</source>
        <translation>escribimos: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>several conversations</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>several conversations</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>several conversations</comment>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>several conversations</comment>
        <translation>Bloqueadas</translation>
    </message>
</context>
<context>
    <name>recado::ConversationsPage</name>
    <message>
        <source>The note was not kept.</source>
        <translation>La nota no se guardó.</translation>
    </message>
    <message>
        <source>The note was not removed.</source>
        <translation>La nota no se quitó.</translation>
    </message>
    <message>
        <source>Set to “%1” here, but not at the provider.</source>
        <translation>Marcada como “%1” aquí, pero no en el proveedor.</translation>
    </message>
    <message>
        <source>It was not set to “%1”.</source>
        <translation>No se marcó como “%1”.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allá</translation>
    </message>
    <message>
        <source>Assigned here, but not at the provider.</source>
        <translation>Asignada aquí, pero no en el proveedor.</translation>
    </message>
    <message>
        <source>It was not assigned.</source>
        <translation>No se asignó.</translation>
    </message>
    <message>
        <source>What is your name? It stands beside what you look after and what you note.</source>
        <translation>¿Cómo se llama usted? Su nombre aparece junto a las conversaciones de las que es responsable y junto a sus notas.</translation>
    </message>
    <message>
        <source>Who looks after %1?</source>
        <translation>¿Quién es responsable de %1?</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Escribir a alguien</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Todavía no hay conversaciones</translation>
    </message>
    <message>
        <source>Whoever writes to one of your numbers, or is written to, appears here.</source>
        <translation>Quien escribe a uno de sus números, o recibe un mensaje, aparece aquí.</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escribir un mensaje</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Other words, or fewer conditions, may find it.</source>
        <translation>Otras palabras, o menos condiciones, pueden encontrarlo.</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Limpiar el filtro</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Elija una conversación</translation>
    </message>
    <message>
        <source>With ↑ ↓ in the list, then Enter to answer. Ctrl+Shift+W opens whoever has waited longest.</source>
        <translation>Con ↑ ↓ en la lista y luego Enter para responder. Ctrl+Shift+W abre a quien espera hace más tiempo.</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Todo está al día</translation>
    </message>
    <message>
        <source>Nothing here: %1</source>
        <translation>Nada aquí: %1</translation>
    </message>
    <message>
        <source>Whoever writes next appears here.</source>
        <translation>Quien escriba a continuación aparece aquí.</translation>
    </message>
    <message>
        <source>No conversation has this status.</source>
        <translation>Ninguna conversación tiene este estado.</translation>
    </message>
</context>
<context>
    <name>recado::DayWords</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>recado::DecisionBar</name>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Seguir esperando</translation>
    </message>
    <message>
        <source>Mark as sen&amp;t</source>
        <translation>Marcar como en&amp;viado</translation>
    </message>
    <message>
        <source>Mark as n&amp;ot sent</source>
        <translation>Marcar como &amp;no enviado</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Enviar &amp;de nuevo…</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Note for the decision</source>
        <translation>Nota para la decisión</translation>
    </message>
    <message>
        <source>Why you decide so (optional)</source>
        <translation>Por qué lo decide así (opcional)</translation>
    </message>
    <message>
        <source>Nobody here knows whether it arrived</source>
        <translation>Nadie aquí sabe si llegó</translation>
    </message>
    <message>
        <source>No answer told what became of it (%1).</source>
        <translation>Ninguna respuesta informó qué pasó con él (%1).</translation>
    </message>
    <message>
        <source>It left at %1, and no answer told what became of it (%2).</source>
        <translation>Salió: %1. Ninguna respuesta informó qué pasó con él (%2).</translation>
    </message>
    <message>
        <source>A webhook about it will be recognised by an id that travelled with it.</source>
        <translation>Un webhook sobre él se reconocerá por un id que viajó con el mensaje.</translation>
    </message>
    <message>
        <source>No id of ours travelled with it: a webhook is recognised by number, wording and time, when only one message fits.</source>
        <translation>Ningún id nuestro viajó con él: un webhook se reconoce por número, texto y hora, cuando solo un mensaje coincide.</translation>
    </message>
    <message>
        <source>The provider is asked next at %1.</source>
        <translation>Próxima consulta al proveedor: %1.</translation>
    </message>
    <message>
        <source>The provider is not asked by itself any more; you can ask it now.</source>
        <translation>Ya no se consulta al proveedor automáticamente; puede consultarlo ahora.</translation>
    </message>
    <message>
        <source>This provider cannot be asked; only a webhook tells.</source>
        <translation>A este proveedor no se le puede consultar; solo un webhook lo informa.</translation>
    </message>
    <message>
        <source>If the person can be asked, ask them.</source>
        <translation>Si se le puede preguntar a la persona, pregúntele.</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>Marcado como enviado</translation>
    </message>
    <message>
        <source>Marked as not sent</source>
        <translation>Marcado como no enviado</translation>
    </message>
    <message>
        <source>Whatever the provider says about it later counts more, and is shown beside it.</source>
        <translation>Lo que el proveedor diga después sobre él vale más y se muestra al lado.</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué falló</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Por qué fue rechazado</translation>
    </message>
    <message>
        <source>Whose turn: %1</source>
        <translation>A quién le toca: %1</translation>
    </message>
    <message>
        <source>Whose turn: %1 (code %2)</source>
        <translation>A quién le toca: %1 (código %2)</translation>
    </message>
    <message>
        <source>A message of a broadcast has no time of its own: send it again when its time has come.</source>
        <translation>Un mensaje de un envío masivo no tiene hora propia: envíelo de nuevo cuando llegue su momento.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For four hours</source>
        <translation>Durante cuatro horas</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Hasta mañana a las 9</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>Durante tres días</translation>
    </message>
    <message>
        <source>Nobody knows whether the first one arrived: %1 may get the same message twice, and it may be charged twice.</source>
        <translation>Nadie sabe si el primero llegó: %1 puede recibir el mismo mensaje dos veces y se puede cobrar dos veces.</translation>
    </message>
    <message>
        <source>Its broadcast runs again for this one message.</source>
        <translation>Su envío masivo vuelve a ponerse en marcha para este único mensaje.</translation>
    </message>
    <message>
        <source>Send it to %1 again?</source>
        <translation>¿Enviarlo de nuevo a %1?</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>It is time to ask the provider: that happens as soon as the calls allowed for it permit.</source>
        <translation>Es hora de preguntar al proveedor: ocurrirá en cuanto lo permitan las llamadas disponibles.</translation>
    </message>
    <message>
        <source>What this refusal takes is not known here: sending it again is your decision.</source>
        <translation>Aquí no se sabe qué exige este rechazo: enviarlo otra vez es decisión suya.</translation>
    </message>
    <message>
        <source>The provider refused the first one and may refuse this one, too. Should it have left all the same, %1 gets it twice.</source>
        <translation>El proveedor rechazó el primero y puede rechazar este también. Si salió de todos modos, %1 lo recibe dos veces.</translation>
    </message>
</context>
<context>
    <name>recado::DecisionWords</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Accepted %1 and silent since</source>
        <translation>Aceptado %1 y sin noticias desde entonces</translation>
    </message>
    <message>
        <source>Held back by the provider %1 and silent since</source>
        <translation>Retenido por el proveedor %1 y sin noticias desde entonces</translation>
    </message>
    <message>
        <source>Sent %1, and no delivery was told</source>
        <translation>Enviado %1, y no se informó ninguna entrega</translation>
    </message>
    <message>
        <source>Without an answer since %1</source>
        <translation>Sin respuesta desde %1</translation>
    </message>
    <message>
        <source>Sent %1; a telephone that is off is usual. It may still arrive until %2.</source>
        <translation>Enviado %1; es habitual que un teléfono esté apagado. Aún puede llegar hasta %2.</translation>
    </message>
    <message>
        <source>%1, which is usual; it may still arrive until %2.</source>
        <translation>%1, algo habitual; aún puede llegar hasta %2.</translation>
    </message>
    <message>
        <source>%1; it may still arrive until %2.</source>
        <translation>%1; aún puede llegar hasta %2.</translation>
    </message>
    <message>
        <source>%1. WhatsApp gave it up at %2: take it as not delivered.</source>
        <translation>%1. WhatsApp dejó de intentarlo (%2): delo por no entregado.</translation>
    </message>
    <message>
        <source>It can be sent again now.</source>
        <translation>Se puede enviar de nuevo ahora.</translation>
    </message>
    <message>
        <source>It can be sent again from %1 on; before that it would fail once more.</source>
        <translation>Se puede enviar de nuevo a partir de %1; antes volvería a fallar.</translation>
    </message>
    <message>
        <source>Nobody can say whether the person will still get it, so sending it again is your decision: they may get it twice.</source>
        <translation>Nadie puede decir si la persona aún lo recibirá, así que enviarlo de nuevo es decisión suya: puede recibirlo dos veces.</translation>
    </message>
    <message>
        <source>Sent again as it is, it would fail again.</source>
        <translation>Si se envía de nuevo tal como está, volvería a fallar.</translation>
    </message>
    <message>
        <source>It can be sent again once its template is approved and fetched anew.</source>
        <translation>Se puede enviar de nuevo cuando su plantilla esté aprobada y se haya vuelto a obtener.</translation>
    </message>
    <message>
        <source>It can be sent again once the account is in order and its test succeeds.</source>
        <translation>Se puede enviar de nuevo cuando la cuenta esté en orden y su prueba resulte bien.</translation>
    </message>
    <message>
        <source>It can be sent again once the sending number is free and the account&apos;s test succeeds.</source>
        <translation>Se puede enviar de nuevo cuando el número de envío esté libre y la prueba de la cuenta resulte bien.</translation>
    </message>
    <message>
        <source>It needs another file or link: write it anew.</source>
        <translation>Necesita otro archivo o enlace: escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Correct the number</source>
        <translation>&amp;Corregir el número</translation>
    </message>
    <message>
        <source>&amp;Fetch the templates again</source>
        <translation>&amp;Obtener las plantillas de nuevo</translation>
    </message>
    <message>
        <source>&amp;Enter new credentials</source>
        <translation>&amp;Ingresar credenciales nuevas</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send a &amp;template</source>
        <translation>Enviar una &amp;plantilla</translation>
    </message>
    <message>
        <source>&amp;Change the message</source>
        <translation>Ca&amp;mbiar el mensaje</translation>
    </message>
    <message>
        <source>Copy for the &amp;administrator</source>
        <translation>Copiar para el &amp;administrador</translation>
    </message>
    <message>
        <source>&amp;Send again at %1</source>
        <translation>&amp;Enviar de nuevo (%1)</translation>
    </message>
    <message>
        <source>&amp;Send again now</source>
        <translation>&amp;Enviar de nuevo ahora</translation>
    </message>
    <message>
        <source>%1 decided that it was sent.</source>
        <translation>%1 decidió que se envió.</translation>
    </message>
    <message>
        <source>%1 decided that it was not sent.</source>
        <translation>%1 decidió que no se envió.</translation>
    </message>
    <message>
        <source>%1 cancelled it.</source>
        <translation>%1 lo canceló.</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 espera hasta %2.</translation>
    </message>
    <message>
        <source>%1 waited until %2; that time is over.</source>
        <translation>%1 esperó hasta %2; ese plazo ya pasó.</translation>
    </message>
    <message>
        <source>%1 asked for a new attempt.</source>
        <translation>%1 pidió un nuevo intento.</translation>
    </message>
    <message>
        <source>It is too early to send it again: before its time it would fail once more.</source>
        <translation>Es demasiado pronto para enviarlo de nuevo: antes de su hora volvería a fallar.</translation>
    </message>
    <message>
        <source>Something has to be mended first: its template, its file, its account or the sending number.</source>
        <translation>Primero hay que arreglar algo: su plantilla, su archivo, su cuenta o el número de envío.</translation>
    </message>
    <message>
        <source>Nobody can say whether it arrived: whether it is sent again is decided for each message by itself.</source>
        <translation>Nadie puede decir si llegó: si se envía de nuevo se decide para cada mensaje por separado.</translation>
    </message>
    <message>
        <source>Sent again as it is, it would fail again. Change it and send it as a new message.</source>
        <translation>Si se envía de nuevo tal como está, volvería a fallar. Cámbielo y envíelo como un mensaje nuevo.</translation>
    </message>
    <message>
        <source>It is not what it was any more: something was heard or decided about it meanwhile. Nothing was changed.</source>
        <translation>Ya no está como estaba: entretanto se supo o se decidió algo sobre él. No se cambió nada.</translation>
    </message>
    <message>
        <source>Its broadcast cannot run now: look at it under Broadcasts.</source>
        <translation>Su envío masivo no puede ponerse en marcha ahora: véalo en Envíos masivos.</translation>
    </message>
    <message>
        <source>A message of a broadcast has no time of its own: send it again when its time has come.</source>
        <translation>Un mensaje de un envío masivo no tiene hora propia: envíelo de nuevo cuando llegue su momento.</translation>
    </message>
    <message>
        <source>This moment has passed: choose a later one.</source>
        <translation>Este momento ya pasó: elija uno posterior.</translation>
    </message>
    <message>
        <source>Too many at once: at most %1.</source>
        <translation>Demasiados a la vez: como máximo %1.</translation>
    </message>
</context>
<context>
    <name>recado::DeliveriesPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Number, id or any text – or a filter such as state == orphan</source>
        <translation>Número, id o cualquier texto – o un filtro como state == orphan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Sin dueño</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Sin entender</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Stays at the newest</source>
        <translation>Permanece en la más reciente</translation>
    </message>
    <message>
        <source>R&amp;eplay…</source>
        <translation>R&amp;eprocesar…</translation>
    </message>
    <message>
        <source>Nothing has been received yet</source>
        <translation>Aún no se ha recibido nada</translation>
    </message>
    <message>
        <source>What providers tell by webhook appears here the moment it comes, also what nobody can read.</source>
        <translation>Lo que los proveedores informan por webhook aparece aquí en cuanto llega, también lo que nadie puede leer.</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nada coincide con este filtro</translation>
    </message>
    <message>
        <source>That may be good news. Other words find more.</source>
        <translation>Puede ser una buena noticia. Con otras palabras se encuentra más.</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Limpiar el filtro</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 · %2 in the filter</source>
        <translation>%1 · %2 en el filtro</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected</source>
        <translation>
            <numerusform>La %n &amp;seleccionada</numerusform>
            <numerusform>Las %n &amp;seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n of the filter</source>
        <translation>
            <numerusform>&amp;Todas las del filtro (%n)</numerusform>
            <numerusform>&amp;Todas las del filtro (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n</source>
        <translation>
            <numerusform>&amp;Todas (%n)</numerusform>
            <numerusform>&amp;Todas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 deliveries were copied; %2 more are selected.</source>
        <translation>Solo se copiaron las primeras %1 entregas; hay %2 más seleccionadas.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>recado::DeliveryCells</name>
    <message>
        <source>Heard</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Qué informa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveryEvents</name>
    <message numerus="yes">
        <source>%n more event(s) stand in the raw content.</source>
        <translation>
            <numerusform>%n evento más está en el contenido en bruto.</numerusform>
            <numerusform>%n eventos más están en el contenido en bruto.</numerusform>
        </translation>
    </message>
    <message>
        <source>no time told</source>
        <translation>sin hora informada</translation>
    </message>
    <message>
        <source>Found by recipient, template and time: it names no id.</source>
        <translation>Encontrado por destinatario, plantilla y hora: no indica ningún id.</translation>
    </message>
    <message>
        <source>It names no id of a message.</source>
        <translation>No indica el id de ningún mensaje.</translation>
    </message>
    <message>
        <source>No message here is known by the id %1.</source>
        <translation>Aquí no se conoce ningún mensaje con el id %1.</translation>
    </message>
    <message>
        <source>Nothing was ever sent from here to %1 by this account.</source>
        <translation>Desde aquí nunca se envió nada a %1 con esta cuenta.</translation>
    </message>
    <message>
        <source>Messages to the same person, nearest in time:</source>
        <translation>Mensajes a la misma persona, los más cercanos en el tiempo:</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>a duration</comment>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a duration</comment>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>Show the message: %1</source>
        <translation>Mostrar el mensaje: %1</translation>
    </message>
    <message>
        <source>Shows the message</source>
        <translation>Muestra el mensaje</translation>
    </message>
</context>
<context>
    <name>recado::DeliveryPane</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Choose a delivery to see what it told and where that landed.</source>
        <translation>Elija una entrega para ver qué informó y adónde fue a parar.</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Lo que no se entendió</translation>
    </message>
    <message>
        <source>Ra&amp;w content</source>
        <translation>Contenido en &amp;bruto</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>Re&amp;procesar</translation>
    </message>
    <message>
        <source>Reads its bytes again, as they would be read today; what is known already stays as it is</source>
        <translation>Lee de nuevo sus bytes, como se leerían hoy; lo que ya se sabe queda como está</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>llegó %n vez más</numerusform>
            <numerusform>llegó %n veces más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveryTable</name>
    <message>
        <source>Received events</source>
        <translation>Eventos recibidos</translation>
    </message>
    <message>
        <source>Goes to the newest and stays there</source>
        <translation>Va a la más reciente y permanece allí</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveryWords</name>
    <message>
        <source>New</source>
        <comment>a webhook delivery</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendida</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Asociada</translation>
    </message>
    <message>
        <source>Orphan</source>
        <comment>a status without a message</comment>
        <translation>Sin dueño</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a webhook delivery</comment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Sin entender</translation>
    </message>
    <message>
        <source>It is stored and will be read in a moment.</source>
        <translation>Está guardada y se leerá en un momento.</translation>
    </message>
    <message>
        <source>It was understood and is about no message of yours: something a person wrote, or news about a template, a number or the account.</source>
        <translation>Se entendió y no se refiere a ningún mensaje suyo: es algo que escribió una persona, o novedades sobre una plantilla, un número o la cuenta.</translation>
    </message>
    <message>
        <source>It was understood, and what it tells stands in the story of the message.</source>
        <translation>Se entendió, y lo que informa está en el historial del mensaje.</translation>
    </message>
    <message>
        <source>It tells the status of a message that is not in this list. Usually another system sent it through the same number. If it is one of yours, it finds its place by itself as soon as the message is known.</source>
        <translation>Informa el estado de un mensaje que no está en esta lista. Por lo general, otro sistema lo envió con el mismo número. Si es uno de los suyos, encuentra su lugar por sí sola en cuanto se conoce el mensaje.</translation>
    </message>
    <message>
        <source>Its signature does not belong to these bytes and the app secret that is stored, so anybody may have written it, and nothing in it is believed. If the app secret was wrong, correct it in the account and replay: what is genuine is then read.</source>
        <translation>Su firma no corresponde a estos bytes y al secreto de la app que está guardado, así que cualquiera puede haberla escrito y no se da por cierto nada de lo que contiene. Si el secreto de la app era incorrecto, corríjalo en la cuenta y reprocese: entonces se lee lo que es auténtico.</translation>
    </message>
    <message>
        <source>This version of Recado cannot read it. Nothing is lost: the bytes are kept, and a later version can replay them.</source>
        <translation>Esta versión de Recado no puede leerla. No se pierde nada: los bytes se conservan y una versión posterior puede reprocesarlos.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Qué informa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Number of the delivery</source>
        <translation>Número de la entrega</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquier dato</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con ella</translation>
    </message>
    <message>
        <source>Name of the account it was for</source>
        <translation>Nombre de la cuenta a la que iba dirigida</translation>
    </message>
    <message>
        <source>A kind of event in it, or the provider&apos;s own word</source>
        <translation>Un tipo de evento que contiene, o la palabra del propio proveedor</translation>
    </message>
    <message>
        <source>Bytes of its body</source>
        <translation>Bytes de su cuerpo</translation>
    </message>
    <message>
        <source>How often the same bytes came again</source>
        <translation>Cuántas veces volvieron a llegar los mismos bytes</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Cuándo llegó</translation>
    </message>
    <message>
        <source>How long ago it came</source>
        <translation>Hace cuánto llegó</translation>
    </message>
    <message>
        <source>Why it was refused, or the place that was not understood</source>
        <translation>Por qué fue rechazada, o el lugar que no se entendió</translation>
    </message>
    <message>
        <source>Text in its body, as it came</source>
        <translation>Texto de su cuerpo, tal como llegó</translation>
    </message>
    <message>
        <source>Fingerprint of its body</source>
        <translation>Huella digital de su cuerpo</translation>
    </message>
    <message>
        <source>The number by which the list and the terminal name it</source>
        <translation>El número con el que la lista y la terminal la identifican</translation>
    </message>
    <message>
        <source>Kind, remark, account, or text in its body</source>
        <translation>Tipo, observación, cuenta o texto de su cuerpo</translation>
    </message>
</context>
<context>
    <name>recado::DoctorWording</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Archivo de la base de datos</translation>
    </message>
    <message>
        <source>Database undamaged</source>
        <translation>Base de datos sin daños</translation>
    </message>
    <message>
        <source>Database version</source>
        <translation>Versión de la base de datos</translation>
    </message>
    <message>
        <source>Database consistent</source>
        <translation>Base de datos coherente</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Kind of disk</source>
        <translation>Tipo de disco</translation>
    </message>
    <message>
        <source>Rights of the files</source>
        <translation>Permisos de los archivos</translation>
    </message>
    <message>
        <source>Disk confirms a write in</source>
        <translation>El disco confirma una escritura en</translation>
    </message>
    <message>
        <source>Installation can be opened</source>
        <translation>La instalación se puede abrir</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>Camino a internet</translation>
    </message>
    <message>
        <source>Provider&apos;s server</source>
        <translation>Servidor del proveedor</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Keychain or vault</source>
        <translation>Llavero o bóveda</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Token and its rights</source>
        <translation>Token y sus permisos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Listener from outside</source>
        <translation>Escucha desde fuera</translation>
    </message>
    <message>
        <source>Events of the provider</source>
        <translation>Eventos del proveedor</translation>
    </message>
    <message>
        <source>The database of this installation is gone. Put a backup in its place, or ask for help before anything else is started; Recado makes no new one where there was one.</source>
        <translation>La base de datos de esta instalación ya no está. Ponga en su lugar una copia de seguridad, o pida ayuda antes de iniciar cualquier otra cosa; Recado no crea una nueva donde ya había una.</translation>
    </message>
    <message>
        <source>Nothing is wrong: start Recado, or name the installation with --data-dir.</source>
        <translation>No hay ningún problema: inicie Recado, o indique la instalación con --data-dir.</translation>
    </message>
    <message>
        <source>Close every window of Recado and every recadoctl of this installation, then open one again: the changes are then moved into the file.</source>
        <translation>Cierre todas las ventanas de Recado y todos los recadoctl de esta instalación y luego abra uno de nuevo: los cambios se pasan entonces al archivo.</translation>
    </message>
    <message>
        <source>Stop all programs of this installation and make a copy before anything else: recadoctl doctor --backup FILE. Then put a good backup in place of the damaged file.</source>
        <translation>Detenga todos los programas de esta instalación y haga una copia antes que nada: recadoctl doctor --backup FILE. Luego ponga una buena copia de seguridad en lugar del archivo dañado.</translation>
    </message>
    <message>
        <source>A newer Recado has used this installation. Install that version here, too.</source>
        <translation>Un Recado más nuevo ha usado esta instalación. Instale esa versión también aquí.</translation>
    </message>
    <message>
        <source>The file recado.db belongs to another program. Name the right installation with --data-dir.</source>
        <translation>El archivo recado.db es de otro programa. Indique la instalación correcta con --data-dir.</translation>
    </message>
    <message>
        <source>Free some disk where the installation lies: without it nothing can be sent and events are turned away.</source>
        <translation>Libere espacio en el disco donde está la instalación: sin él no se puede enviar nada y se rechazan los eventos.</translation>
    </message>
    <message>
        <source>Nothing can be written to the data directory. Look at its rights and at the disk.</source>
        <translation>No se puede escribir nada en la carpeta de datos. Revise sus permisos y el disco.</translation>
    </message>
    <message>
        <source>The installation lies on a network disk, where locks of files are not to be trusted. Move it to a disk of this computer.</source>
        <translation>La instalación está en un disco de red, donde los bloqueos de archivos no son de fiar. Muévala a un disco de este equipo.</translation>
    </message>
    <message>
        <source>Other users of this computer can read what people were told. Take away their rights (chmod go= on what is named above).</source>
        <translation>Otros usuarios de este equipo pueden leer lo que se le dijo a la gente. Quíteles los permisos (chmod go= en lo que se nombra arriba).</translation>
    </message>
    <message>
        <source>The disk takes long to confirm a write, and every event waits for that. Move the installation to a faster disk, or see what keeps this one busy.</source>
        <translation>El disco tarda en confirmar una escritura, y cada evento espera por eso. Mueva la instalación a un disco más rápido, o vea qué mantiene ocupado a este.</translation>
    </message>
    <message>
        <source>The vault is closed, or the passphrase does not open it. Name the file with the passphrase: --vault-key-file FILE.</source>
        <translation>La bóveda está cerrada, o la frase de contraseña no la abre. Indique el archivo con la frase de contraseña: --vault-key-file FILE.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Log in, or unlock it.</source>
        <translation>El llavero de este equipo está bloqueado. Inicie sesión o desbloquéelo.</translation>
    </message>
    <message>
        <source>There is no keychain here. Use the encrypted vault: --vault-key-file FILE.</source>
        <translation>Aquí no hay ningún llavero. Use la bóveda cifrada: --vault-key-file FILE.</translation>
    </message>
    <message>
        <source>The vault cannot be used. It is never written over: look at the disk, or put a backup of the file “vault” in its place.</source>
        <translation>No se puede usar la bóveda. Nunca se escribe encima de ella: revise el disco, o ponga en su lugar una copia de seguridad del archivo “vault”.</translation>
    </message>
    <message>
        <source>The secrets of this account cannot be read. Open the keychain or the vault first.</source>
        <translation>No se pueden leer los secretos de esta cuenta. Abra primero el llavero o la bóveda.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be used, so that no server is trusted. Name another one: recadoctl network set --ca-file FILE.</source>
        <translation>No se puede usar el archivo de certificados de confianza, así que no se confía en ningún servidor. Indique otro: recadoctl network set --ca-file FILE.</translation>
    </message>
    <message>
        <source>The password for the proxy is stored but cannot be read. Open the keychain or the vault.</source>
        <translation>La contraseña del proxy está guardada, pero no se puede leer. Abra el llavero o la bóveda.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password, or does not accept these: recadoctl network set --user NAME --secret password=@FILE.</source>
        <translation>El proxy pide un usuario y una contraseña, o no acepta estos: recadoctl network set --user NAME --secret password=@FILE.</translation>
    </message>
    <message>
        <source>The proxy does not let Recado through to this server. Ask whoever runs it to allow the host.</source>
        <translation>El proxy no deja pasar a Recado hasta este servidor. Pida a quien lo administra que permita el host.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check its address: recadoctl network show.</source>
        <translation>No se puede llegar al proxy. Revise su dirección: recadoctl network show.</translation>
    </message>
    <message>
        <source>The server&apos;s name has no address here. Is this computer online? If so, look at its DNS settings, or at the account&apos;s address.</source>
        <translation>El nombre del servidor no tiene dirección aquí. ¿Tiene conexión este equipo? Si la tiene, revise su configuración de DNS o la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Nobody answers at the server&apos;s address. Is this computer online, and does a firewall let Recado out?</source>
        <translation>Nadie responde en la dirección del servidor. ¿Tiene conexión este equipo, y deja salir a Recado el firewall?</translation>
    </message>
    <message>
        <source>The server takes the connection and then says nothing in time. Try again later; if it stays, tell the provider.</source>
        <translation>El servidor acepta la conexión y luego no dice nada a tiempo. Intente de nuevo más tarde; si sigue igual, avise al proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s server reports trouble of its own. Messages wait; try again later.</source>
        <translation>El servidor del proveedor informa de problemas propios. Los mensajes esperan; intente de nuevo más tarde.</translation>
    </message>
    <message>
        <source>No secure connection comes about. Something between this computer and the server may be in the way: a filter, a proxy, a login page.</source>
        <translation>No se logra una conexión segura. Puede que haya algo entre este equipo y el servidor: un filtro, un proxy, una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>This network wants a login before it lets anything out. Open a web browser, log in there, then try again. Nothing was sent meanwhile.</source>
        <translation>Esta red pide iniciar sesión antes de dejar salir nada. Abra un navegador web, inicie sesión allí y luego intente de nuevo. Mientras tanto no se envió nada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended, or the clock of this computer is wrong. Check the clock first.</source>
        <translation>El certificado del servidor venció, o el reloj de este equipo no está en hora. Revise primero el reloj.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends soon. Tell whoever runs the server.</source>
        <translation>El certificado del servidor vence pronto. Avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than the one that was asked for. Check the account&apos;s address.</source>
        <translation>El certificado es de otro servidor, no del que se buscaba. Revise la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here, as company filters do. Get its certificate from whoever runs the network: recadoctl network set --ca-file FILE.</source>
        <translation>El certificado lo emitió una autoridad en la que aquí no se confía, como hacen los filtros de las empresas. Pida su certificado a quien administra la red: recadoctl network set --ca-file FILE.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: times of messages are shown wrongly, and connections may be refused. Let the system set it from the network.</source>
        <translation>El reloj de este equipo no está en hora: las horas de los mensajes se muestran mal y se pueden rechazar conexiones. Haga que el sistema lo ajuste desde la red.</translation>
    </message>
    <message>
        <source>Get a new token from the provider: recadoctl account edit NAME --secret token=@FILE.</source>
        <translation>Obtenga un token nuevo del proveedor: recadoctl account edit NAME --secret token=@FILE.</translation>
    </message>
    <message>
        <source>The token lacks a right that Recado needs. Make one with the rights named above and store it: recadoctl account edit NAME --secret token=@FILE.</source>
        <translation>Al token le falta un permiso que Recado necesita. Cree uno con los permisos nombrados arriba y guárdelo: recadoctl account edit NAME --secret token=@FILE.</translation>
    </message>
    <message>
        <source>The provider refuses one of the calls. See “recadoctl account test NAME”.</source>
        <translation>El proveedor rechaza una de las llamadas. Vea “recadoctl account test NAME”.</translation>
    </message>
    <message>
        <source>The provider cannot be reached: see what is said about its server.</source>
        <translation>No se puede llegar al proveedor: vea lo que se dice de su servidor.</translation>
    </message>
    <message>
        <source>Whoever answers at the account&apos;s address is not this provider. Check the address and the settings of the account.</source>
        <translation>Quien responde en la dirección de la cuenta no es este proveedor. Revise la dirección y los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>Fetch the templates again: recadoctl template sync ACCOUNT.</source>
        <translation>Obtenga las plantillas de nuevo: recadoctl template sync ACCOUNT.</translation>
    </message>
    <message>
        <source>Open Recado, or run “recadoctl listen” on a computer that stays on: events that nobody receives are repeated by the provider for a while, then lost.</source>
        <translation>Abra Recado, o ejecute “recadoctl listen” en un equipo que siga encendido: los eventos que nadie recibe, el proveedor los repite por un tiempo y luego se pierden.</translation>
    </message>
    <message>
        <source>The listener does not answer at its own address. Is the port taken? Choose another with “recadoctl listen --port P”, or in the settings.</source>
        <translation>La escucha no responde en su propia dirección. ¿Está ocupado el puerto? Elija otro con “recadoctl listen --port P”, o en los ajustes.</translation>
    </message>
    <message>
        <source>Another program answers where the listener should. Choose another port.</source>
        <translation>Otro programa responde donde debería estar la escucha. Elija otro puerto.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Is the tunnel or the reverse proxy running, and does the name lead to it?</source>
        <translation>Nada responde en la dirección pública. ¿Está en marcha el túnel o el proxy inverso, y lleva el nombre hasta él?</translation>
    </message>
    <message>
        <source>Something answers at the public address, but not this listener. Let the reverse proxy hand on the path /hook/ unchanged.</source>
        <translation>Algo responde en la dirección pública, pero no esta escucha. Haga que el proxy inverso pase la ruta /hook/ sin cambios.</translation>
    </message>
    <message>
        <source>The provider posts nothing for this account. Subscribe: recadoctl account subscribe NAME URL.</source>
        <translation>El proveedor no envía nada para esta cuenta. Suscríbase: recadoctl account subscribe NAME URL.</translation>
    </message>
    <message>
        <source>The provider posts events to another address, or to none. To have them here: recadoctl account subscribe NAME URL.</source>
        <translation>El proveedor envía los eventos a otra dirección, o a ninguna. Para tenerlos aquí: recadoctl account subscribe NAME URL.</translation>
    </message>
    <message>
        <source>The app is not subscribed to all kinds of events that Recado needs. Tick the ones named above in the provider&apos;s console.</source>
        <translation>La app no está suscrita a todos los tipos de eventos que Recado necesita. Marque los nombrados arriba en la consola del proveedor.</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again.</source>
        <translation>No hubo respuesta a tiempo. Intente de nuevo.</translation>
    </message>
    <message>
        <source>That is no proxy. Write http://HOST:PORT or socks5://HOST:PORT, without a name or password in it.</source>
        <translation>Eso no es un proxy. Escriba http://HOST:PORT o socks5://HOST:PORT, sin nombre ni contraseña.</translation>
    </message>
    <message>
        <source>“%1” is neither a host, nor a suffix such as .example.org, nor a range such as 10.0.0.0/8.</source>
        <translation>“%1” no es un host, ni un sufijo como .example.org, ni un rango como 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>That file cannot be read, or holds no certificate in PEM form.</source>
        <translation>No se puede leer ese archivo, o no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>gone, although this installation was in use</source>
        <translation>ya no está, aunque esta instalación ya se había usado</translation>
    </message>
    <message>
        <source>none yet: this installation was never started</source>
        <translation>aún no existe: esta instalación nunca se ha iniciado</translation>
    </message>
    <message>
        <source>%1, and %2 of changes beside it</source>
        <translation>%1, y %2 de cambios junto a él</translation>
    </message>
    <message>
        <source>no damage found</source>
        <translation>no se encontraron daños</translation>
    </message>
    <message numerus="yes">
        <source>%n places are damaged</source>
        <translation>
            <numerusform>%n lugar está dañado</numerusform>
            <numerusform>%n lugares están dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, this program knows %2</source>
        <translation>versión %1; este programa conoce la %2</translation>
    </message>
    <message>
        <source>everything that is referred to exists</source>
        <translation>existe todo aquello a lo que se hace referencia</translation>
    </message>
    <message numerus="yes">
        <source>%n rows refer to nothing</source>
        <translation>
            <numerusform>%n fila hace referencia a algo que no existe</numerusform>
            <numerusform>%n filas hacen referencia a algo que no existe</numerusform>
        </translation>
    </message>
    <message>
        <source>the data directory does not exist</source>
        <translation>la carpeta de datos no existe</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>for this user only</source>
        <translation>solo para este usuario</translation>
    </message>
    <message>
        <source>others may read: %1</source>
        <translation>otros pueden leer: %1</translation>
    </message>
    <message>
        <source>%1 usually, %2 at worst</source>
        <translation>%1 por lo general, %2 en el peor caso</translation>
    </message>
    <message>
        <source>a login page of this network answered instead</source>
        <translation>en su lugar respondió una página de inicio de sesión de esta red</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation>responde en %1</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>por el proxy %1</translation>
    </message>
    <message numerus="yes">
        <source>certificate good for %n days</source>
        <translation>
            <numerusform>certificado válido por %n día</numerusform>
            <numerusform>certificado válido por %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody to compare with</source>
        <translation>no hay con quién comparar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>right</source>
        <translation>en hora</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 adelantado</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>lacks the rights %1</source>
        <translation>le faltan los permisos %1</translation>
    </message>
    <message numerus="yes">
        <source>good for %n days</source>
        <translation>
            <numerusform>válido por %n día</numerusform>
            <numerusform>válido por %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>good, without an end</source>
        <translation>válido, sin fecha de fin</translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n plantilla</numerusform>
            <numerusform>%n plantillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing listens for this installation now</source>
        <translation>ahora nada escucha para esta instalación</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>answers at %1 (HTTP %2)</source>
        <translation>responde en %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>answers at %1</source>
        <translation>responde en %1</translation>
    </message>
    <message>
        <source>posts to %1</source>
        <translation>envía a %1</translation>
    </message>
    <message>
        <source>posts to another address at %1</source>
        <translation>envía a otra dirección en %1</translation>
    </message>
    <message>
        <source>not subscribed: %1</source>
        <translation>sin suscripción: %1</translation>
    </message>
    <message>
        <source>the provider does not tell</source>
        <translation>el proveedor no lo informa</translation>
    </message>
    <message>
        <source>last event: %1</source>
        <translation>último evento: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n templates, fetched: %1</source>
        <translation>
            <numerusform>%n plantilla, obtenida: %1</numerusform>
            <numerusform>%n plantillas, obtenidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directamente</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>como indica el sistema</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Con fallas</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Nothing is wrong: this installation is new.</source>
        <translation>No hay ningún problema: esta instalación es nueva.</translation>
    </message>
    <message>
        <source>Close every window of Recado and whatever else runs for this installation, then open one again: the changes are then moved into the file.</source>
        <translation>Cierre todas las ventanas de Recado y todo lo demás que esté en marcha para esta instalación, y luego abra una de nuevo: los cambios se pasan entonces al archivo.</translation>
    </message>
    <message>
        <source>Stop sending and make a backup before anything else. Then close Recado everywhere and put a good backup in place of the damaged file.</source>
        <translation>Detenga los envíos y haga una copia de seguridad antes que nada. Luego cierre Recado en todas partes y ponga una buena copia de seguridad en lugar del archivo dañado.</translation>
    </message>
    <message>
        <source>The file recado.db belongs to another program. Move it away, and put this installation&apos;s own in its place.</source>
        <translation>El archivo recado.db es de otro programa. Muévalo a otra parte y ponga en su lugar el de esta instalación.</translation>
    </message>
    <message>
        <source>Other users of this computer can read what people were told. Take away their rights on the files that are named above.</source>
        <translation>Otros usuarios de este equipo pueden leer lo que se le dijo a la gente. Quíteles los permisos sobre los archivos que se nombran arriba.</translation>
    </message>
    <message>
        <source>The vault is closed: nothing can be sent until its passphrase is given.</source>
        <translation>La bóveda está cerrada: no se puede enviar nada hasta que se ingrese su frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that Recado can use. Keep the credentials in an encrypted vault instead.</source>
        <translation>En este equipo no hay ningún llavero que Recado pueda usar. En su lugar, guarde las credenciales en una bóveda cifrada.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be used, so that no server is trusted. Choose another one.</source>
        <translation>No se puede usar el archivo de certificados de confianza, así que no se confía en ningún servidor. Elija otro.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password, or does not accept these.</source>
        <translation>El proxy pide un usuario y una contraseña, o no acepta estos.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check its address.</source>
        <translation>No se puede llegar al proxy. Revise su dirección.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here, as company filters do. Get its certificate from whoever runs the network, and let Recado trust it.</source>
        <translation>El certificado lo emitió una autoridad en la que aquí no se confía, como hacen los filtros de las empresas. Pida su certificado a quien administra la red y haga que Recado confíe en él.</translation>
    </message>
    <message>
        <source>Get a new token from the provider and store it with the account.</source>
        <translation>Obtenga un token nuevo del proveedor y guárdelo en la cuenta.</translation>
    </message>
    <message>
        <source>The token lacks a right that Recado needs. Make one with the rights named above and store it with the account.</source>
        <translation>Al token le falta un permiso que Recado necesita. Cree uno con los permisos nombrados arriba y guárdelo en la cuenta.</translation>
    </message>
    <message>
        <source>The provider refuses one of the calls. Test the account to see which.</source>
        <translation>El proveedor rechaza una de las llamadas. Pruebe la cuenta para ver cuál.</translation>
    </message>
    <message>
        <source>Recado may not know the templates as they are now.</source>
        <translation>Puede que Recado no conozca las plantillas como están ahora.</translation>
    </message>
    <message>
        <source>Nothing listens for this installation now. Events that nobody receives are repeated by the provider for a while, then lost.</source>
        <translation>Ahora nada escucha para esta instalación. Los eventos que nadie recibe, el proveedor los repite por un tiempo y luego se pierden.</translation>
    </message>
    <message>
        <source>The listener does not answer at its own address. Is the port taken? Choose another one.</source>
        <translation>La escucha no responde en su propia dirección. ¿Está ocupado el puerto? Elija otro.</translation>
    </message>
    <message>
        <source>The provider posts nothing for this account. Set up its webhook.</source>
        <translation>El proveedor no envía nada para esta cuenta. Configure su webhook.</translation>
    </message>
    <message>
        <source>The provider posts events to another address, or to none. Set up its webhook to have them here.</source>
        <translation>El proveedor envía los eventos a otra dirección, o a ninguna. Configure su webhook para tenerlos aquí.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Esta instalación</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Events from the providers</source>
        <translation>Eventos de los proveedores</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la bóveda</translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation>Crear una bóveda</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Abrir la cuenta</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ajustes de red</translation>
    </message>
    <message>
        <source>Fetch templates</source>
        <translation>Obtener plantillas</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Open the login page</source>
        <translation>Abrir inicio de sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n con fallas</numerusform>
            <numerusform>%n con fallas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound</source>
        <translation>
            <numerusform>%n bien</numerusform>
            <numerusform>%n bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>%n sin revisar</numerusform>
            <numerusform>%n sin revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DraftTitle</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DraftWords</name>
    <message>
        <source>No sending number.</source>
        <translation>Falta el número de envío.</translation>
    </message>
    <message>
        <source>Choose the number this message leaves from.</source>
        <translation>Elija el número desde el que sale este mensaje.</translation>
    </message>
    <message>
        <source>Credentials refused.</source>
        <translation>Credenciales rechazadas.</translation>
    </message>
    <message>
        <source>The last time %1 was used, the provider refused its credentials. Test it under Connections.</source>
        <translation>La última vez que se usó %1, el proveedor rechazó sus credenciales. Haga la prueba en Conexiones.</translation>
    </message>
    <message>
        <source>No recipient.</source>
        <translation>Falta el destinatario.</translation>
    </message>
    <message>
        <source>Write the telephone number of the person.</source>
        <translation>Escriba el número de teléfono de la persona.</translation>
    </message>
    <message>
        <source>Recipient.</source>
        <translation>Destinatario.</translation>
    </message>
    <message>
        <source>No template.</source>
        <translation>Falta la plantilla.</translation>
    </message>
    <message>
        <source>Choose the template that the person will read.</source>
        <translation>Elija la plantilla que leerá la persona.</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>Sin aprobar.</translation>
    </message>
    <message>
        <source>Value missing.</source>
        <translation>Falta un valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are missing.</source>
        <translation>
            <numerusform>Falta %n valor.</numerusform>
            <numerusform>Faltan %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Vacío: %1.</translation>
    </message>
    <message>
        <source>Value not right.</source>
        <translation>Valor incorrecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n persona.</numerusform>
            <numerusform>%n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message.</source>
        <translation>Mensaje.</translation>
    </message>
    <message>
        <source>Careful.</source>
        <translation>Atención.</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>At most %1 are written to from here. More at once is a broadcast: what is written and who it is for go along.</source>
        <translation>Desde aquí se escribe a %1 como máximo. A más personas a la vez, es un envío masivo: lo escrito y los destinatarios pasan también.</translation>
    </message>
</context>
<context>
    <name>recado::DropGround</name>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>Suelte aquí una hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV, TSV or Excel (XLSX): one person a row, with the telephone in a column of its own.</source>
        <translation>CSV, TSV o Excel (XLSX): una persona por fila, con el teléfono en una columna propia.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Pegar celdas</translation>
    </message>
    <message>
        <source>People of an &amp;earlier broadcast</source>
        <translation>Personas de un envío masivo &amp;anterior</translation>
    </message>
    <message>
        <source>Save a sample file with the right columns</source>
        <translation>Guardar un archivo de ejemplo con las columnas correctas</translation>
    </message>
    <message>
        <source>From &amp;contacts</source>
        <translation>De los &amp;contactos</translation>
    </message>
</context>
<context>
    <name>recado::EarlierDialog</name>
    <message>
        <source>People of an earlier broadcast</source>
        <translation>Personas de un envío masivo anterior</translation>
    </message>
    <message>
        <source>Their columns and corrections come along. Who asked not to be written to is left out by the check.</source>
        <translation>Sus columnas y correcciones también pasan. La revisión deja fuera a quien pidió que no le escriban.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who did not reply</source>
        <translation>Quienes no respondieron</translation>
    </message>
    <message>
        <source>Who replied</source>
        <translation>Quienes respondieron</translation>
    </message>
    <message>
        <source>Who was not reached</source>
        <translation>A quienes no se llegó</translation>
    </message>
    <message>
        <source>&amp;Broadcast</source>
        <translation>&amp;Envío masivo</translation>
    </message>
    <message>
        <source>&amp;Who of them</source>
        <translation>&amp;Quiénes de ellos</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Traerlas</translation>
    </message>
</context>
<context>
    <name>recado::EmojiField</name>
    <message>
        <source>Take back an earlier reaction</source>
        <translation>Retirar una reacción anterior</translation>
    </message>
    <message>
        <source>Choose another emoji</source>
        <translation>Elegir otro emoji</translation>
    </message>
</context>
<context>
    <name>recado::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>recado::ErrorWords</name>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Conexión no segura</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Credenciales rechazadas</translation>
    </message>
    <message>
        <source>Too fast for the provider</source>
        <translation>Demasiado rápido para el proveedor</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Rechazado por el proveedor</translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation>No salió</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Respuesta no entendida</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>No es posible aquí</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Newer data</source>
        <translation>Datos más nuevos</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Cannot be saved</source>
        <translation>No se puede guardar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>The provider said: “%1”.</source>
        <translation>El proveedor dijo: “%1”.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check the internet connection and try again.</source>
        <translation>El proveedor no respondió a tiempo. Revise la conexión a internet e intente de nuevo.</translation>
    </message>
    <message>
        <source>The provider&apos;s address could not prove who it is, so nothing was sent. Check the address and this computer&apos;s date; a company proxy may be in between.</source>
        <translation>La dirección del proveedor no pudo demostrar su identidad, así que no se envió nada. Revise la dirección y la fecha de este equipo; puede haber un proxy de la empresa en medio.</translation>
    </message>
    <message>
        <source>Nothing left this computer in the time given, so nobody received anything. Send it again when the connection is back.</source>
        <translation>Nada salió de este equipo en el tiempo dado, así que nadie recibió nada. Envíelo de nuevo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the address and the internet connection.</source>
        <translation>No se puede llegar al proveedor. Revise la dirección y la conexión a internet.</translation>
    </message>
    <message>
        <source>The provider refused the credentials. The token may have expired or been replaced: enter a new one under Connections.</source>
        <translation>El proveedor rechazó las credenciales. El token puede haber vencido o haber sido reemplazado: ingrese uno nuevo en Conexiones.</translation>
    </message>
    <message>
        <source>The provider asks to go slower. Recado waits and goes on by itself.</source>
        <translation>El proveedor pide ir más despacio. Recado espera y sigue por su cuenta.</translation>
    </message>
    <message>
        <source>The answer does not come from the provider: a login page of the network or a wrong address may be in between. Check the address and open a browser to see whether the network asks for a login.</source>
        <translation>La respuesta no viene del proveedor: puede haber en medio una página de inicio de sesión de la red o una dirección equivocada. Revise la dirección y abra un navegador para ver si la red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The provider refused it.</source>
        <translation>El proveedor lo rechazó.</translation>
    </message>
    <message>
        <source>This account&apos;s provider cannot carry it.</source>
        <translation>El proveedor de esta cuenta no puede llevarlo.</translation>
    </message>
    <message>
        <source>This account&apos;s provider cannot carry this: %1.</source>
        <translation>El proveedor de esta cuenta no puede llevar esto: %1.</translation>
    </message>
    <message>
        <source>This address answers, but knows no such tenant. Compare address and tenant with what the provider shows.</source>
        <translation>Esta dirección responde, pero no conoce ese inquilino. Compare la dirección y el inquilino con lo que muestra el proveedor.</translation>
    </message>
    <message>
        <source>It was not found; it may have been removed meanwhile.</source>
        <translation>No se encontró; puede que lo hayan quitado mientras tanto.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>No se encontró: %1.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>Ya hay una cuenta con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>It was changed or made elsewhere meanwhile. Look at it again and repeat.</source>
        <translation>Mientras tanto se cambió o se creó en otro lugar. Revíselo y repita.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check Caps Lock and try again.</source>
        <translation>Esta frase de contraseña no abre la bóveda. Revise Bloq Mayús e intente de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked. Unlock it and try again; the stored credentials are safe.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéelo e intente de nuevo; las credenciales guardadas están a salvo.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Recado. Nothing was changed: install the newer version to open it.</source>
        <translation>Una versión más nueva de Recado escribió los datos. No se cambió nada: instale la versión más nueva para abrirlos.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be recorded and nothing is sent. Free some space.</source>
        <translation>El disco está lleno, así que no se puede registrar nada más y no se envía nada. Libere espacio.</translation>
    </message>
    <message>
        <source>The data could not be read or saved. Check the disk and the rights of the data folder.</source>
        <translation>No se pudieron leer o guardar los datos. Revise el disco y los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The data could not be read or saved: %1. Check the disk and the rights of the folder.</source>
        <translation>No se pudieron leer o guardar los datos: %1. Revise el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Recado ended while it was under way, so it may or may not have left. It is not sent again without your decision.</source>
        <translation>Recado se cerró mientras estaba en camino, así que puede haber salido o no. No se envía de nuevo sin su decisión.</translation>
    </message>
    <message>
        <source>Something went wrong inside Recado. What was recorded is safe; please report what you were doing.</source>
        <translation>Algo salió mal dentro de Recado. Lo registrado está a salvo; por favor, informe qué estaba haciendo.</translation>
    </message>
    <message>
        <source>The vault with the credentials is closed. Open it with its passphrase and try again.</source>
        <translation>La bóveda con las credenciales está cerrada. Ábrala con su frase de contraseña e intente de nuevo.</translation>
    </message>
    <message>
        <source>Sending is stopped, so this did not leave in the time given and nobody received anything. Let sending go on in Recado&apos;s window, then send it again.</source>
        <translation>Los envíos están detenidos, así que el mensaje no salió en el tiempo dado y nadie recibió nada. Reanude los envíos en la ventana de Recado y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>This version of Recado cannot speak with this provider yet.</source>
        <translation>Esta versión de Recado aún no puede comunicarse con este proveedor.</translation>
    </message>
    <message>
        <source>Another snippet has this shortcut. Choose another one.</source>
        <translation>Otro texto listo tiene este atajo. Elija otro atajo.</translation>
    </message>
    <message>
        <source>It no longer waits: it has left, or was ended elsewhere meanwhile.</source>
        <translation>Ya no espera: salió o, mientras tanto, se canceló en otro lugar.</translation>
    </message>
    <message>
        <source>The file that the listener has for %1 cannot be used: %2.</source>
        <translation>El archivo que la escucha tiene para %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The database of this installation is gone. Put a backup of recado.db in its place; Recado makes no new one where there was one.</source>
        <translation>La base de datos de esta instalación ya no está. Ponga en su lugar una copia de seguridad de recado.db; Recado no crea una nueva donde ya había una.</translation>
    </message>
    <message>
        <source>Another Recado listens, polls and sends for this data. What it does is seen here; only it can do this.</source>
        <translation>Otro Recado escucha, consulta y envía para estos datos. Aquí se ve lo que hace; solo él puede hacer esto.</translation>
    </message>
    <message>
        <source>The data folder belongs to the user %1. Start Recado as that user; the data of a service on this computer is reached with recado-service-ctl.</source>
        <translation>La carpeta de datos es del usuario %1. Inicie Recado con ese usuario; a los datos de un servicio en este equipo se llega con recado-service-ctl.</translation>
    </message>
    <message>
        <source>This person asked not to be written to, so it did not leave.</source>
        <translation>Esta persona pidió que no le escriban; por eso el mensaje no salió.</translation>
    </message>
    <message>
        <source>This person was erased on %1 and is not to be written to, so it did not leave.</source>
        <translation>Esta persona fue borrada (%1) y no se le debe escribir; por eso el mensaje no salió.</translation>
    </message>
    <message>
        <source>This person wrote on %1 that they want no more messages, so it did not leave.</source>
        <translation>Esta persona escribió que no quiere más mensajes (%1); por eso el mensaje no salió.</translation>
    </message>
    <message>
        <source>This person stopped marketing messages on WhatsApp on %1, so it did not leave.</source>
        <translation>Esta persona detuvo los mensajes de marketing en WhatsApp (%1); por eso el mensaje no salió.</translation>
    </message>
    <message>
        <source>This person is not to be written to: entered by %1 on %2. It did not leave.</source>
        <translation>No se debe escribir a esta persona: registrado por %1 (%2). El mensaje no salió.</translation>
    </message>
    <message>
        <source>This person is not to be written to since %1, so it did not leave.</source>
        <translation>No se debe escribir a esta persona desde %1; por eso el mensaje no salió.</translation>
    </message>
    <message>
        <source>This person was erased on their wish. Only they themselves can come back, by writing.</source>
        <translation>Esta persona fue borrada a pedido suyo. Solo ella misma puede volver, escribiendo.</translation>
    </message>
</context>
<context>
    <name>recado::EventList</name>
    <message>
        <source>Send a message from your phone to this account&apos;s number.</source>
        <translation>Envíe un mensaje desde su teléfono al número de esta cuenta.</translation>
    </message>
    <message>
        <source>Send a message from your phone to one of these numbers: %1, …</source>
        <translation>Envíe un mensaje desde su teléfono a uno de estos números: %1, …</translation>
    </message>
    <message>
        <source>Send a message from your phone to %1.</source>
        <translation>Envíe un mensaje desde su teléfono a %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Waiting for the first event</source>
        <translation>Esperando el primer evento</translation>
    </message>
    <message>
        <source>Heard at %1.</source>
        <translation>Se recibió: %1.</translation>
    </message>
</context>
<context>
    <name>recado::ExportColumns</name>
    <message>
        <source>Columns of the file, in their order</source>
        <translation>Columnas del archivo, en su orden</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Further to the front (Alt+Up)</source>
        <translation>Más adelante (Alt+Flecha arriba)</translation>
    </message>
    <message>
        <source>Further to the back (Alt+Down)</source>
        <translation>Más atrás (Alt+Flecha abajo)</translation>
    </message>
    <message>
        <source>As on the &amp;screen</source>
        <translation>Como en la &amp;pantalla</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;odas</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituales</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>recado::ExportDialog</name>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensajes</translation>
    </message>
    <message>
        <source>The s&amp;elected</source>
        <translation>Los s&amp;eleccionados</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln s&amp;elected</source>
        <translation>
            <numerusform>El %Ln s&amp;eleccionado</numerusform>
            <numerusform>Los %Ln s&amp;eleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected in the list</source>
        <translation>No hay nada seleccionado en la lista</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Those that are selected now, in the order of the list.</source>
        <translation>Los que están seleccionados ahora, en el orden de la lista.</translation>
    </message>
    <message>
        <source>All that fit the &amp;filter</source>
        <translation>Todos los que cumplen el &amp;filtro</translation>
    </message>
    <message>
        <source>All &amp;messages</source>
        <translation>Todos los &amp;mensajes</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that fit the &amp;filter</source>
        <translation>
            <numerusform>%Ln que cumple el &amp;filtro</numerusform>
            <numerusform>Todos los %Ln que cumplen el &amp;filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln &amp;message(s)</source>
        <translation>
            <numerusform>%Ln &amp;mensaje</numerusform>
            <numerusform>Todos los %Ln &amp;mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln message(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln mensaje…</numerusform>
            <numerusform>E&amp;xportar %Ln mensajes…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Another export is being written; this one can begin when that has ended.</source>
        <translation>Se está escribiendo otra exportación; esta puede comenzar cuando aquella termine.</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Nada cumple este filtro.</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Todavía no hay mensajes.</translation>
    </message>
    <message>
        <source>A workbook holds %1 messages at most: choose CSV, or narrow the filter.</source>
        <translation>Un libro de Excel admite %1 mensajes como máximo: elija CSV o acote el filtro.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
</context>
<context>
    <name>recado::ExportStrip</name>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Exporting messages</source>
        <translation>Exportando mensajes</translation>
    </message>
    <message>
        <source>Looking which messages fit…</source>
        <translation>Buscando los mensajes que cumplen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>about 12 seconds left</comment>
        <translation>faltan %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported into “%1”.</source>
        <translation>
            <numerusform>%Ln mensaje exportado a “%1”.</numerusform>
            <numerusform>%Ln mensajes exportados a “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
</context>
<context>
    <name>recado::ExportWords</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV with semicolons, for Excel in Brazil</source>
        <translation>CSV con punto y coma, para Excel en Brasil</translation>
    </message>
    <message>
        <source>CSV with commas, for Excel in English</source>
        <translation>CSV con comas, para Excel en inglés</translation>
    </message>
    <message>
        <source>JSON lines, for other programs</source>
        <translation>Líneas JSON, para otros programas</translation>
    </message>
    <message>
        <source>Numbers stay whole, times are times. 1,048,575 messages at most.</source>
        <translation>Los números quedan enteros y las fechas son fechas. 1.048.575 mensajes como máximo.</translation>
    </message>
    <message>
        <source>Opens by a double click; accents and telephone numbers stay as they are. Any number of messages.</source>
        <translation>Se abre con doble clic; los acentos y los teléfonos quedan como son. Cualquier cantidad de mensajes.</translation>
    </message>
    <message>
        <source>One message a line, with the names that recadoctl uses and times in UTC. Any number of messages.</source>
        <translation>Un mensaje por línea, con los nombres que usa recadoctl y las horas en UTC. Cualquier cantidad de mensajes.</translation>
    </message>
</context>
<context>
    <name>recado::FailureDialog</name>
    <message>
        <source>Correct the numbers…</source>
        <translation>Corregir los números…</translation>
    </message>
    <message>
        <source>Refresh the templates</source>
        <translation>Actualizar las plantillas</translation>
    </message>
    <message>
        <source>Renew the credentials…</source>
        <translation>Renovar las credenciales…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Intentar de nuevo…</translation>
    </message>
    <message>
        <source>Write with a template…</source>
        <translation>Escribir con una plantilla…</translation>
    </message>
    <message>
        <source>Change the message…</source>
        <translation>Cambiar el mensaje…</translation>
    </message>
    <message>
        <source>Tell the administrator…</source>
        <translation>Avisar al administrador…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n falla</numerusform>
            <numerusform>%n fallas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>187 failures = 3 causes</comment>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n causa</numerusform>
            <numerusform>%n causas</numerusform>
        </translation>
    </message>
    <message>
        <source>On the side of: %1.</source>
        <comment>recipient, our number, template …</comment>
        <translation>Del lado de: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>show only these</source>
        <translation>mostrar solo estos</translation>
    </message>
</context>
<context>
    <name>recado::FailureStrip</name>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>What to do about the failures</source>
        <translation>Qué hacer con las fallas</translation>
    </message>
</context>
<context>
    <name>recado::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Click for the people.</source>
        <translation>%1: %2. Haga clic para ver las personas.</translation>
    </message>
</context>
<context>
    <name>recado::FigureStrip</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many were</comment>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Inciertas</translation>
    </message>
</context>
<context>
    <name>recado::FileWords</name>
    <message>
        <source>There is no such file, or it is a folder.</source>
        <translation>Ese archivo no existe o es una carpeta.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>recado::FilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n estado</numerusform>
            <numerusform>%n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Number, name, text or id – or a filter such as verdict == failed</source>
        <translation>Número, nombre, texto o id, o un filtro como verdict == failed</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Envío masivo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>More to filter by</source>
        <translation>Más opciones para filtrar</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n plantilla</numerusform>
            <numerusform>%n plantillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts</source>
        <translation>
            <numerusform>%n envío masivo</numerusform>
            <numerusform>%n envíos masivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Filters and colours…</source>
        <translation>Filtros y colores…</translation>
    </message>
</context>
<context>
    <name>recado::FilterEdit</name>
    <message>
        <source>A filter has at most %1 characters; what was to be put in here has %2 and was left out.</source>
        <translation>Un filtro tiene %1 caracteres como máximo; lo que se iba a poner aquí tiene %2 y se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>recado::FilterLine</name>
    <message>
        <source>⏎ apply · Ctrl+Space complete</source>
        <translation>⏎ aplicar · Ctrl+Espacio completar</translation>
    </message>
</context>
<context>
    <name>recado::FilterLook</name>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>recado::FilterProblemWords</name>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Un filtro tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Brackets may stand in at most %1 others.</source>
        <translation>Un paréntesis puede estar dentro de otros %1 como máximo.</translation>
    </message>
    <message>
        <source>A set has at most %1 values.</source>
        <translation>Un conjunto tiene %1 valores como máximo.</translation>
    </message>
    <message>
        <source>A field goes on here, such as verdict or name.</source>
        <translation>Aquí sigue un campo, por ejemplo verdict o name.</translation>
    </message>
    <message>
        <source>Here stands “%1”, where a field such as verdict or name belongs.</source>
        <translation>Aquí está “%1”, donde va un campo, por ejemplo verdict o name.</translation>
    </message>
    <message>
        <source>A comparison goes on here.</source>
        <translation>Aquí sigue una comparación.</translation>
    </message>
    <message>
        <source>Here stands “%1”, where a comparison belongs.</source>
        <translation>Aquí está “%1”, donde va una comparación.</translation>
    </message>
    <message>
        <source>A value goes on here.</source>
        <translation>Aquí sigue un valor.</translation>
    </message>
    <message>
        <source>Here stands “%1”, where a value belongs; one with spaces or signs needs quotes.</source>
        <translation>Aquí está “%1”, donde va un valor; si tiene espacios o signos, necesita comillas.</translation>
    </message>
    <message>
        <source>“in” is followed by values in braces: {131049, 131026}.</source>
        <translation>Después de “in” van valores entre llaves: {131049, 131026}.</translation>
    </message>
    <message>
        <source>Between two conditions stands &amp;&amp; (both) or || (one of them); a value with spaces needs quotes.</source>
        <translation>Entre dos condiciones va &amp;&amp; (ambas) o || (una de ellas); un valor con espacios necesita comillas.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No existe el campo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is none of the words of this field.</source>
        <translation>“%1” no es ninguna de las palabras de este campo.</translation>
    </message>
    <message>
        <source>This field cannot be compared with “%1”.</source>
        <translation>Este campo no se puede comparar con “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>“%1” is not a day or moment.</source>
        <translation>“%1” no es un día ni un momento.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time.</source>
        <translation>“%1” no es una duración.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression, or one that would take too long.</source>
        <translation>“%1” no es una expresión regular, o es una que tardaría demasiado.</translation>
    </message>
    <message>
        <source>The quote that begins here does not end.</source>
        <translation>Las comillas que se abren aquí no se cierran.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <translation>El paréntesis que se abre aquí no se cierra.</translation>
    </message>
    <message>
        <source>The set that begins here is not closed with “}”.</source>
        <translation>El conjunto que empieza aquí no se cierra con “}”.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>“%1” no va aquí.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Posibles: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
</context>
<context>
    <name>recado::FilterProposals</name>
    <message>
        <source>Proposals</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>recado::FilterWords</name>
    <message>
        <source>“%1” anywhere</source>
        <translation>“%1” en cualquier parte</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two conditions that both hold</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Nuestro lado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>Tipo de error</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Envío masivo</translation>
    </message>
    <message>
        <source>Row of the broadcast</source>
        <translation>Fila del envío masivo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Código de área</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Our id</source>
        <translation>Nuestro id</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id del proveedor</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquier dato</translation>
    </message>
    <message>
        <source>What became of the message</source>
        <translation>Qué pasó con el mensaje</translation>
    </message>
    <message>
        <source>How far our own sending came</source>
        <translation>Hasta dónde llegó nuestro propio envío</translation>
    </message>
    <message>
        <source>The provider&apos;s error code</source>
        <translation>El código de error del proveedor</translation>
    </message>
    <message>
        <source>What kind of thing went wrong</source>
        <translation>Qué tipo de problema hubo</translation>
    </message>
    <message>
        <source>Name of the account it left by</source>
        <translation>Nombre de la cuenta por la que salió</translation>
    </message>
    <message>
        <source>Our number: its name, the number or the provider&apos;s id</source>
        <translation>Nuestro número: su nombre, el número o el id del proveedor</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Language of the template, such as pt_BR</source>
        <translation>Idioma de la plantilla, por ejemplo pt_BR</translation>
    </message>
    <message>
        <source>Name of the broadcast</source>
        <translation>Nombre del envío masivo</translation>
    </message>
    <message>
        <source>Its row in the broadcast&apos;s table</source>
        <translation>Su fila en la tabla del envío masivo</translation>
    </message>
    <message>
        <source>The person&apos;s number, however it is written</source>
        <translation>El número de la persona, sin importar cómo se escriba</translation>
    </message>
    <message>
        <source>Area code of a Brazilian number</source>
        <translation>Código de área de un número de Brasil</translation>
    </message>
    <message>
        <source>Country code, 55 is Brazil</source>
        <translation>Código de país; 55 es Brasil</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>What the person reads</source>
        <translation>Lo que lee la persona</translation>
    </message>
    <message>
        <source>Recado&apos;s own id of the message</source>
        <translation>El id del mensaje en Recado</translation>
    </message>
    <message>
        <source>An id by which the provider speaks of it</source>
        <translation>Un id con el que el proveedor se refiere a él</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Cuándo se escribió</translation>
    </message>
    <message>
        <source>When something last came in about it</source>
        <translation>Cuándo llegó por última vez algo sobre él</translation>
    </message>
    <message>
        <source>When the status was reached</source>
        <translation>Cuándo llegó a ese estado</translation>
    </message>
    <message>
        <source>How long ago it was written</source>
        <translation>Hace cuánto se escribió</translation>
    </message>
    <message>
        <source>How long the status has stood</source>
        <translation>Cuánto tiempo lleva en ese estado</translation>
    </message>
    <message>
        <source>How often sending was tried</source>
        <translation>Cuántas veces se intentó enviar</translation>
    </message>
    <message>
        <source>The person&apos;s copy was deleted</source>
        <translation>Se eliminó la copia de la persona</translation>
    </message>
    <message>
        <source>It has a moment to leave at</source>
        <translation>Tiene un momento programado para salir</translation>
    </message>
    <message>
        <source>Number, name, template, text or one of the ids</source>
        <translation>Número, nombre, plantilla, texto o uno de los id</translation>
    </message>
    <message>
        <source>both hold</source>
        <translation>se cumplen ambas</translation>
    </message>
    <message>
        <source>one of them holds</source>
        <translation>se cumple una de ellas</translation>
    </message>
    <message>
        <source>the set begins</source>
        <translation>empieza el conjunto</translation>
    </message>
    <message>
        <source>the set ends</source>
        <translation>termina el conjunto</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es anterior a</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>no es posterior a</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es posterior a</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>no es anterior a</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>coincide con la expresión regular</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Inciertos</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Fallaron hoy</translation>
    </message>
    <message>
        <source>Accepted but silent</source>
        <translation>Aceptados, pero en silencio</translation>
    </message>
    <message>
        <source>Sent, not delivered for a day</source>
        <translation>Enviados, sin entregar hace un día</translation>
    </message>
</context>
<context>
    <name>recado::FiltersDialog</name>
    <message>
        <source>Filters and colours</source>
        <translation>Filtros y colores</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Colour of the rows</source>
        <translation>Color de las filas</translation>
    </message>
    <message>
        <source>&amp;Colour of the rows</source>
        <translation>&amp;Color de las filas</translation>
    </message>
    <message>
        <source>Where a row fits several filters, the colour of the first one in the list counts.</source>
        <translation>Si una fila coincide con varios filtros, vale el color del primero de la lista.</translation>
    </message>
    <message>
        <source>Colour the rows that fit</source>
        <translation>Dar color a las filas que coinciden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Otro filtro ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n filters cannot be kept.</source>
        <translation>
            <numerusform>No se puede guardar más de %n filtro.</numerusform>
            <numerusform>No se pueden guardar más de %n filtros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::FindingList</name>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Pace and hours</source>
        <translation>Ritmo y horario</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>See pairs</source>
        <translation>Ver pares</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Ver filas</translation>
    </message>
</context>
<context>
    <name>recado::FlowChoice</name>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>By its id</source>
        <translation>Por su id</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Por su nombre</translation>
    </message>
    <message>
        <source>Say which flow the button opens.</source>
        <translation>Indique qué Flow abre el botón.</translation>
    </message>
    <message>
        <source>Flow name</source>
        <translation>Nombre del Flow</translation>
    </message>
    <message>
        <source>Flow id</source>
        <translation>Id del Flow</translation>
    </message>
    <message>
        <source>As it is called in WhatsApp Manager, under Flows.</source>
        <translation>Tal como se llama en WhatsApp Manager, en Flows.</translation>
    </message>
    <message>
        <source>A number: in WhatsApp Manager, under Flows.</source>
        <translation>Un número: en WhatsApp Manager, en Flows.</translation>
    </message>
</context>
<context>
    <name>recado::FlowForm</name>
    <message>
        <source>Button label</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <source>Without emoji.</source>
        <translation>Sin emojis.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Version of the flow</source>
        <translation>Versión del Flow</translation>
    </message>
    <message>
        <source>Not said: the published one</source>
        <translation>Sin indicar: la publicada</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Draft, for trying it out</source>
        <translation>Borrador, para probarlo</translation>
    </message>
    <message>
        <source>Flow token</source>
        <translation>Token del Flow</translation>
    </message>
    <message>
        <source>Comes back with the answer, so that your server knows which message it belongs to.</source>
        <translation>Vuelve con la respuesta, para que su servidor sepa a qué mensaje corresponde.</translation>
    </message>
</context>
<context>
    <name>recado::FlowStart</name>
    <message>
        <source>First screen</source>
        <translation>Primera pantalla</translation>
    </message>
    <message>
        <source>Not said: the flow&apos;s first</source>
        <translation>Sin indicar: la primera del Flow</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>La que se indica abajo</translation>
    </message>
    <message>
        <source>The one your server answers</source>
        <translation>La que responda su servidor</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>Nombre de la pantalla</translation>
    </message>
    <message>
        <source>As in the flow, in capitals. Empty: its first screen.</source>
        <translation>Como en el Flow, en mayúsculas. Vacío: su primera pantalla.</translation>
    </message>
    <message>
        <source>Values for the screen</source>
        <translation>Valores para la pantalla</translation>
    </message>
</context>
<context>
    <name>recado::FoldedFields</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>recado::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>recado::FunnelView</name>
    <message>
        <source>%1 %</source>
        <comment>94.1 %</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many were</comment>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>%1: %2 of %3 accepted, %4</source>
        <translation>%1: %2 de %3 aceptados, %4</translation>
    </message>
</context>
<context>
    <name>recado::HeaderFields</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Encabezado</translation>
    </message>
    <message>
        <source>Text of the header</source>
        <translation>Texto del encabezado</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>Archivo de ejemplo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>Elegir un archivo de ejemplo</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Agregar variable</translation>
    </message>
    <message>
        <source>Add variable to the header</source>
        <translation>Agregar variable al encabezado</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>The review looks at it: a picture, a video or a PDF, uploaded to the provider and kept there by this handle.</source>
        <translation>La revisión lo examina: una imagen, un video o un PDF, subido al proveedor y guardado allí con este identificador.</translation>
    </message>
    <message>
        <source>The review looks at it. A public link (https://…), or the handle that the provider gave for an uploaded example.</source>
        <translation>La revisión lo examina. Un enlace público (https://…) o el identificador que dio el proveedor para un ejemplo subido.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Subiendo…</translation>
    </message>
</context>
<context>
    <name>recado::HeaderPart</name>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Image or video</source>
        <translation>Imagen o video</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Texto del encabezado</translation>
    </message>
    <message>
        <source>Plain: no bold, no links.</source>
        <translation>Sencillo: sin negritas ni enlaces.</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Archivo de imagen</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Archivo de video</translation>
    </message>
    <message>
        <source>Document file</source>
        <translation>Archivo de documento</translation>
    </message>
</context>
<context>
    <name>recado::HistogramPlot</name>
    <message>
        <source>%1%</source>
        <comment>on an axis: 20%</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>recado::HistoryDialog</name>
    <message>
        <source>Sent messages</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Nothing was sent from here yet.</source>
        <translation>Todavía no se envió nada desde aquí.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send again to…</source>
        <translation>Enviar de nuevo a…</translation>
    </message>
    <message>
        <source>The form is filled with what was sent then. It leaves as a new message.</source>
        <translation>El formulario se llena con lo que se envió entonces. Sale como un mensaje nuevo.</translation>
    </message>
</context>
<context>
    <name>recado::HistoryPart</name>
    <message>
        <source>History of this card</source>
        <translation>Historial de esta ficha</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take this merge back</source>
        <translation>Deshacer esta unión</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecha</translation>
    </message>
</context>
<context>
    <name>recado::HookList</name>
    <message>
        <source>In Wati: Connectors → Webhooks → Add webhook. Paste the URL, choose the events that end in _v2 (sent, delivered, read, replied), the template failures and the incoming messages, and switch it on.</source>
        <translation>En Wati: Connectors → Webhooks → Add webhook. Pegue la URL, elija los eventos que terminan en _v2 (enviado, entregado, leído, respondido), las fallas de plantilla y los mensajes entrantes, y actívelo.</translation>
    </message>
    <message>
        <source>At Meta, in the webhook settings of the app: paste the URL as callback URL and the verify token below it, confirm, and subscribe to the field “messages”. Meta asks Recado for the verify token at once, so Recado must be listening.</source>
        <translation>En Meta, en la configuración de webhooks de la app: pegue la URL como URL de devolución de llamada y, debajo, el token de verificación; confirme y suscríbase al campo “messages”. Meta le pide el token de verificación a Recado de inmediato, así que Recado debe estar escuchando.</translation>
    </message>
    <message>
        <source>For the gateway: paste the URL where the partner lets you set the webhook address.</source>
        <translation>Para la pasarela: pegue la URL donde el socio permite indicar la dirección del webhook.</translation>
    </message>
    <message>
        <source>For Serpro: paste the URL where the webhook of the number is set.</source>
        <translation>Para Serpro: pegue la URL donde se indica el webhook del número.</translation>
    </message>
    <message>
        <source>%1 can be reached from this computer only: enter the public address in step 2 first.</source>
        <translation>A %1 solo se llega desde este equipo: ingrese primero la dirección pública en el paso 2.</translation>
    </message>
</context>
<context>
    <name>recado::HookRow</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Practice sets this up by itself.</source>
        <translation>La cuenta de práctica lo configura sola.</translation>
    </message>
    <message>
        <source>Meta asks for a verify token, too: edit the account and make one.</source>
        <translation>Meta pide también un token de verificación: edite la cuenta y cree uno.</translation>
    </message>
    <message>
        <source>URL for “%1”</source>
        <translation>URL para “%1”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the URL for %1</source>
        <translation>Copiar la URL para %1</translation>
    </message>
    <message>
        <source>Copy verify token</source>
        <translation>Copiar token de verificación</translation>
    </message>
    <message>
        <source>Copy the verify token for %1</source>
        <translation>Copiar el token de verificación para %1</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>Registrar en %1</translation>
    </message>
    <message>
        <source>Register %1 at %2</source>
        <translation>Registrar %1 en %2</translation>
    </message>
    <message>
        <source>New secret URL…</source>
        <translation>Nueva URL secreta…</translation>
    </message>
    <message>
        <source>A new secret URL for %1</source>
        <translation>Una nueva URL secreta para %1</translation>
    </message>
    <message>
        <source>Retire it…</source>
        <translation>Retirarla…</translation>
    </message>
    <message>
        <source>Retire the former URL of %1</source>
        <translation>Retirar la URL anterior de %1</translation>
    </message>
    <message>
        <source>First enter the public address in step 2</source>
        <translation>Ingrese primero la dirección pública en el paso 2</translation>
    </message>
    <message>
        <source>The URL before this one stops working at once.</source>
        <translation>La URL anterior a esta deja de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>A new secret URL for “%1”?</source>
        <translation>¿Una nueva URL secreta para “%1”?</translation>
    </message>
    <message>
        <source>For when somebody has seen the URL who should not. Recado listens at the new one at once; the present one goes on working for seven days, so that nothing is lost until the provider has the new one.</source>
        <translation>Para cuando alguien que no debía ha visto la URL. Recado escucha en la nueva de inmediato; la actual sigue funcionando siete días, para que no se pierda nada hasta que el proveedor tenga la nueva.</translation>
    </message>
    <message>
        <source>Make a new URL</source>
        <translation>Crear una URL nueva</translation>
    </message>
    <message>
        <source>This URL is new: enter or register it at the provider. The one before works until %1.</source>
        <translation>Esta URL es nueva: ingrésela o regístrela en el proveedor. La anterior funciona hasta %1.</translation>
    </message>
    <message>
        <source>Retire the former URL of “%1”?</source>
        <translation>¿Retirar la URL anterior de “%1”?</translation>
    </message>
    <message>
        <source>Whoever still calls it is answered 404, and what they wanted to say is lost. Otherwise it ends by itself on %1.</source>
        <translation>A quien todavía la llame se le responde 404, y lo que quería decir se pierde. Si no, termina por sí sola (%1).</translation>
    </message>
    <message>
        <source>Retire it now</source>
        <translation>Retirarla ahora</translation>
    </message>
</context>
<context>
    <name>recado::HostWords</name>
    <message>
        <source>%1 (process %2), since %3, without listening</source>
        <translation>%1 (proceso %2), desde %3, sin escuchar</translation>
    </message>
    <message>
        <source>%1 (process %2), since %3, at %4</source>
        <translation>%1 (proceso %2), desde %3, en %4</translation>
    </message>
</context>
<context>
    <name>recado::IdField</name>
    <message>
        <source>Comes back with the answer. Made from the label until you write another.</source>
        <translation>Vuelve con la respuesta. Se forma a partir del texto visible hasta que escriba otro.</translation>
    </message>
</context>
<context>
    <name>recado::IdList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>recado::IdentityPart</name>
    <message>
        <source>Known by</source>
        <translation>Se conoce por</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number, username or id</source>
        <translation>Número, nombre de usuario o id</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add the number, username or id</source>
        <translation>Agregar el número, nombre de usuario o id</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>A contact is known by something: leave at least one.</source>
        <translation>Un contacto se conoce por algo: deje al menos uno.</translation>
    </message>
    <message>
        <source>Last heard %1.</source>
        <translation>Último contacto: %1.</translation>
    </message>
</context>
<context>
    <name>recado::IncomingFileWords</name>
    <message>
        <source>a script</source>
        <translation>un script</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>of no known type</source>
        <translation>de tipo desconocido</translation>
    </message>
    <message>
        <source>Not what its name says: it is %1.</source>
        <translation>No es lo que dice su nombre: es %1.</translation>
    </message>
    <message>
        <source>Not what it says: %1 was told, it is %2.</source>
        <translation>No es lo que dice ser: se anunció como %1, pero es %2.</translation>
    </message>
    <message>
        <source>Larger than WhatsApp sends files of this kind; not kept.</source>
        <translation>Más grande de lo que WhatsApp envía en archivos de este tipo; no se guardó.</translation>
    </message>
    <message>
        <source>The bytes that came are not those that were announced; not kept.</source>
        <translation>Los bytes que llegaron no son los que se anunciaron; no se guardó.</translation>
    </message>
    <message>
        <source>It lies on a server that is not the provider&apos;s; not fetched.</source>
        <translation>Está en un servidor que no es del proveedor; no se descargó.</translation>
    </message>
    <message>
        <source>The provider gave no file.</source>
        <translation>El proveedor no entregó ningún archivo.</translation>
    </message>
    <message>
        <source>Large file: not fetched yet.</source>
        <translation>Archivo grande: todavía no se descargó.</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>Todavía no se descargó.</translation>
    </message>
    <message>
        <source>The provider has it no more.</source>
        <translation>El proveedor ya no lo tiene.</translation>
    </message>
    <message>
        <source>Removed from this computer after its time.</source>
        <translation>Se quitó de este equipo al cumplirse su plazo.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>No se pudo descargar.</translation>
    </message>
</context>
<context>
    <name>recado::InteractiveForm</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pie de página</translation>
    </message>
    <message>
        <source>Small and grey below the text. May stay empty.</source>
        <translation>Pequeño y gris, debajo del texto. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>A number: in Meta&apos;s Commerce Manager, under Catalog settings.</source>
        <translation>Un número: en el Commerce Manager de Meta, en la configuración del catálogo.</translation>
    </message>
    <message>
        <source>The product&apos;s content id in the catalog (SKU).</source>
        <translation>El id de contenido del producto en el catálogo (SKU).</translation>
    </message>
</context>
<context>
    <name>recado::ItemList</name>
    <message>
        <source>WhatsApp takes at most %1.</source>
        <translation>WhatsApp admite %1 como máximo.</translation>
    </message>
</context>
<context>
    <name>recado::ItemRow</name>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Arrastre para mover, o use Alt+Arriba y Alt+Abajo</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>recado::JobCard</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>recado::KindBar</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More kinds of message</source>
        <translation>Más tipos de mensaje</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>%1 cannot carry %2.</source>
        <translation>%1 no puede llevar %2.</translation>
    </message>
</context>
<context>
    <name>recado::KindMenu</name>
    <message>
        <source>Attach a file or something else</source>
        <translation>Adjuntar un archivo u otra cosa</translation>
    </message>
    <message>
        <source>%1 cannot carry %2.</source>
        <translation>%1 no puede llevar %2.</translation>
    </message>
</context>
<context>
    <name>recado::LibraryFilter</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Últimas usadas</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Más usadas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Con archivos multimedia</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Media, favourites</source>
        <translation>Multimedia, favoritas</translation>
    </message>
</context>
<context>
    <name>recado::LinkSlot</name>
    <message>
        <source>Link or media id</source>
        <translation>Enlace o id del archivo</translation>
    </message>
</context>
<context>
    <name>recado::LintList</name>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir al campo</translation>
    </message>
</context>
<context>
    <name>recado::LintWords</name>
    <message>
        <source>This breaks a rule of templates: %1.</source>
        <translation>Esto no cumple una regla de las plantillas: %1.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta esto.</translation>
    </message>
    <message>
        <source>This is too long: %2 characters, at most %1.</source>
        <translation>Esto es demasiado largo: %2 caracteres, máximo %1.</translation>
    </message>
    <message>
        <source>This has %2 characters; it has to have exactly %1.</source>
        <translation>Esto tiene %2 caracteres; debe tener exactamente %1.</translation>
    </message>
    <message>
        <source>There are too few: %2, at least %1.</source>
        <translation>Hay muy pocos elementos: %2, mínimo %1.</translation>
    </message>
    <message>
        <source>There are too many: %2, at most %1.</source>
        <translation>Hay demasiados elementos: %2, máximo %1.</translation>
    </message>
    <message>
        <source>Only %1 templates can be created in an hour. Wait a while.</source>
        <translation>Solo se pueden crear %1 plantillas en una hora. Espere un poco.</translation>
    </message>
    <message>
        <source>%2 is outside what is allowed: %1.</source>
        <translation>%2 está fuera de lo permitido: %1.</translation>
    </message>
    <message>
        <source>There are too many variables: %2, at most %1.</source>
        <translation>Hay demasiadas variables: %2, máximo %1.</translation>
    </message>
    <message>
        <source>Numbered variables count from 1 without gaps; {{%1}} is missing.</source>
        <translation>Las variables numeradas van desde 1 sin saltos; falta {{%1}}.</translation>
    </message>
    <message>
        <source>All variables of a template are written one way, here %1; found %2.</source>
        <translation>Todas las variables de una plantilla se escriben de la misma forma, aquí %1; se encontró %2.</translation>
    </message>
    <message>
        <source>A text cannot begin or end with a variable. Write words around it.</source>
        <translation>Un texto no puede empezar ni terminar con una variable. Escriba palabras alrededor.</translation>
    </message>
    <message>
        <source>Two variables cannot touch. Write words between them.</source>
        <translation>Dos variables no pueden ir pegadas. Escriba palabras entre ellas.</translation>
    </message>
    <message>
        <source>The name of a variable cannot contain %1: “%2”.</source>
        <translation>El nombre de una variable no puede contener %1: “%2”.</translation>
    </message>
    <message>
        <source>Some braces do not belong to a variable. One is written as {{1}} or {{name}}.</source>
        <translation>Algunas llaves no pertenecen a una variable. Una variable se escribe como {{1}} o {{name}}.</translation>
    </message>
    <message>
        <source>For so many variables the text has few words: %2, better %1 or more. It may be rejected.</source>
        <translation>Para tantas variables, el texto tiene pocas palabras: %2, mejor %1 o más. Puede ser rechazado.</translation>
    </message>
    <message>
        <source>Every variable needs an example: %1 wanted, found %2.</source>
        <translation>Cada variable necesita un ejemplo: hacen falta %1, se encontraron %2.</translation>
    </message>
    <message>
        <source>A link has its variable at the very end.</source>
        <translation>Un enlace lleva su variable al final de todo.</translation>
    </message>
    <message>
        <source>This is not written as it has to be: %1.</source>
        <translation>Esto no está escrito como debe ser: %1.</translation>
    </message>
    <message>
        <source>“%2” is not possible here; one of %1 is.</source>
        <translation>“%2” no es posible aquí; elija entre estos: %1.</translation>
    </message>
    <message>
        <source>“%2” is there twice.</source>
        <translation>“%2” está dos veces.</translation>
    </message>
    <message>
        <source>Reply buttons stand together, before or after all other buttons.</source>
        <translation>Los botones de respuesta van juntos, antes o después de todos los demás botones.</translation>
    </message>
    <message>
        <source>A template of this kind cannot have this.</source>
        <translation>Una plantilla de este tipo no puede llevar esto.</translation>
    </message>
    <message>
        <source>All cards are made alike. The first has %1, this one %2.</source>
        <translation>Todas las tarjetas se hacen igual. La primera tiene %1; esta, %2.</translation>
    </message>
    <message>
        <source>An offer has the button with the code first and then links; “%2” does not fit.</source>
        <translation>Una oferta lleva primero el botón con el código y después enlaces; “%2” no encaja.</translation>
    </message>
    <message>
        <source>Line breaks in a header may be rejected.</source>
        <translation>Los saltos de línea en un encabezado pueden ser rechazados.</translation>
    </message>
    <message>
        <source>More than %1 buttons, or replies mixed with others, are not shown on every device.</source>
        <translation>Más de %1 botones, o respuestas mezcladas con otros, no se muestran en todos los dispositivos.</translation>
    </message>
    <message>
        <source>“%2” is not known to this version; it goes as it is written.</source>
        <translation>Esta versión no conoce “%2”; va tal como está escrito.</translation>
    </message>
</context>
<context>
    <name>recado::ListenerCard</name>
    <message>
        <source>Listener</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Listen here</source>
        <translation>Escuchar aquí</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Another Recado on this data listens</source>
        <translation>Escucha otro Recado con estos datos</translation>
    </message>
    <message>
        <source>Port %1 is used by another program, so no status can come in.</source>
        <translation>Otro programa usa el puerto %1, así que no puede entrar ningún estado.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar otro puerto</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>%1 Recado goes on listening at %2.</source>
        <translation>%1 Recado sigue escuchando en %2.</translation>
    </message>
    <message>
        <source>More settings…</source>
        <translation>Más ajustes…</translation>
    </message>
    <message>
        <source>What answers the providers on this computer. Without it, statuses come later, by asking.</source>
        <translation>Lo que responde a los proveedores en este equipo. Sin eso, los estados llegan más tarde, al preguntar.</translation>
    </message>
    <message>
        <source>%1 listens, asks and sends for this data.</source>
        <translation>%1 escucha, pregunta y envía para estos datos.</translation>
    </message>
    <message>
        <source>The service or another window listens, asks and sends for this data.</source>
        <translation>El servicio u otra ventana escucha, pregunta y envía para estos datos.</translation>
    </message>
    <message>
        <source>What it hears appears here as well, and what you set here it follows. When it ends, this window takes over within seconds.</source>
        <translation>Lo que recibe aparece también aquí, y adopta lo que usted ajuste aquí. Cuando termina, esta ventana toma su lugar en segundos.</translation>
    </message>
</context>
<context>
    <name>recado::ListenerMetricsView</name>
    <message>
        <source>Nobody was refused since the listener was started.</source>
        <translation>No se ha rechazado a nadie desde que se inició la escucha.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × reason</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazados: %1</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>Aún no ha llegado ningún evento.</translation>
    </message>
    <message>
        <source>Last event: %1</source>
        <translation>Último evento: %1</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>La mitad respondida en</translation>
    </message>
    <message>
        <source>99 % answered within</source>
        <translation>99 % respondido en</translation>
    </message>
    <message>
        <source>Waiting to be stored</source>
        <translation>En espera de guardarse</translation>
    </message>
    <message>
        <source>Beyond %1, or %2, providers are asked to come again.</source>
        <translation>Por encima de %1, o de %2, se pide a los proveedores que vuelvan más tarde.</translation>
    </message>
</context>
<context>
    <name>recado::ListenerSettingsDialog</name>
    <message>
        <source>Listener settings</source>
        <translation>Ajustes de la escucha</translation>
    </message>
    <message>
        <source>Only what your network asks for: everything may stay empty. Changes hold at once, without a restart, and no connection is dropped.</source>
        <translation>Solo lo que pida su red: todo puede quedar vacío. Los cambios valen de inmediato, sin reiniciar, y no se corta ninguna conexión.</translation>
    </message>
    <message>
        <source>Behind a proxy or tunnel</source>
        <translation>Detrás de un proxy o túnel</translation>
    </message>
    <message>
        <source>When nginx, another reverse proxy or a tunnel receives the calls and hands them on.</source>
        <translation>Cuando nginx, otro proxy inverso o un túnel recibe las llamadas y las pasa.</translation>
    </message>
    <message>
        <source>Trusted &amp;proxies</source>
        <translation>&amp;Proxies de confianza</translation>
    </message>
    <message>
        <source>127.0.0.1 when it runs on this computer. Recado then believes it about where a call comes from; otherwise all calls count as one sender.</source>
        <translation>127.0.0.1 cuando está en este equipo. Recado le cree entonces de dónde viene una llamada; si no, todas las llamadas cuentan como un solo remitente.</translation>
    </message>
    <message>
        <source>It &amp;tells the sender&apos;s address in</source>
        <translation>&amp;Indica la dirección del remitente en</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>Quién puede llamar</translation>
    </message>
    <message>
        <source>Allowed &amp;networks</source>
        <translation>&amp;Redes permitidas</translation>
    </message>
    <message>
        <source>Empty: everybody, and the secret in the address decides. This computer is no exception: add 127.0.0.1 for the practice account.</source>
        <translation>Vacío: todos, y decide el secreto de la dirección. Este equipo no es una excepción: agregue 127.0.0.1 para la cuenta de práctica.</translation>
    </message>
    <message>
        <source>Own certificate (HTTPS)</source>
        <translation>Certificado propio (HTTPS)</translation>
    </message>
    <message>
        <source>Only when providers call Recado directly. With a proxy or tunnel in front, that one has the certificate.</source>
        <translation>Solo cuando los proveedores llaman a Recado directamente. Con un proxy o túnel delante, es este quien tiene el certificado.</translation>
    </message>
    <message>
        <source>&amp;Certificate and its chain (PEM)</source>
        <translation>&amp;Certificado y su cadena (PEM)</translation>
    </message>
    <message>
        <source>&amp;Key (PEM, without a passphrase)</source>
        <translation>Cla&amp;ve (PEM, sin frase de contraseña)</translation>
    </message>
    <message>
        <source>Senders with a certificate (mutual TLS)</source>
        <translation>Remitentes con certificado (TLS mutuo)</translation>
    </message>
    <message>
        <source>Needs the own certificate above. Meta can show one; the other providers have none.</source>
        <translation>Necesita el certificado propio de arriba. Meta puede mostrar uno; los demás proveedores no tienen.</translation>
    </message>
    <message>
        <source>&amp;Authority of the senders&apos; certificates (PEM)</source>
        <translation>&amp;Autoridad de los certificados de los remitentes (PEM)</translation>
    </message>
    <message>
        <source>Na&amp;me in their certificates</source>
        <translation>No&amp;mbre en sus certificados</translation>
    </message>
    <message>
        <source>&amp;Who must show one</source>
        <translation>&amp;Quién debe mostrar uno</translation>
    </message>
    <message>
        <source>Only accounts at Meta</source>
        <translation>Solo cuentas de Meta</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What is beyond them is refused, so that a flood from one address keeps nobody else out.</source>
        <translation>Lo que los supera se rechaza, para que una avalancha desde una sola dirección no deje fuera a los demás.</translation>
    </message>
    <message>
        <source>Calls a second from one address</source>
        <translation>Llamadas por segundo de una misma dirección</translation>
    </message>
    <message>
        <source>Of them to unknown addresses</source>
        <translation>De ellas, a direcciones desconocidas</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>Conexiones a la vez</translation>
    </message>
    <message>
        <source>Of them from one address</source>
        <translation>De ellas, de una misma dirección</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>In use: %1, valid until %2.</source>
        <translation>En uso: %1, válido hasta %2.</translation>
    </message>
    <message>
        <source>In use: %1.</source>
        <translation>En uso: %1.</translation>
    </message>
    <message>
        <source>The files are read again when they change.</source>
        <translation>Los archivos se leen de nuevo cuando cambian.</translation>
    </message>
</context>
<context>
    <name>recado::ListenerWords</name>
    <message>
        <source>A certificate needs its key: choose that file, too.</source>
        <translation>Un certificado necesita su clave: elija también ese archivo.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate, too: without one, Recado speaks plain HTTP.</source>
        <translation>Elija también el archivo del certificado: sin uno, Recado usa HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signs the senders&apos; certificates.</source>
        <translation>Elija el archivo de la autoridad que firma los certificados de los remitentes.</translation>
    </message>
    <message>
        <source>One of these is no network. Write addresses such as 203.0.113.7 or networks such as 203.0.113.0/24, separated by commas.</source>
        <translation>Una de estas no es una red. Escriba direcciones como 203.0.113.7 o redes como 203.0.113.0/24, separadas por comas.</translation>
    </message>
    <message>
        <source>Write a number from 16 to 60,000.</source>
        <translation>Escriba un número de 16 a 60.000.</translation>
    </message>
    <message>
        <source>Write a number from 4 to 60,000.</source>
        <translation>Escriba un número de 4 a 60.000.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 1,000,000.</source>
        <translation>Escriba un número de 1 a 1.000.000.</translation>
    </message>
    <message>
        <source>This file cannot be read as a certificate. It must be a PEM file with the certificate and its chain.</source>
        <translation>Este archivo no se puede leer como certificado. Debe ser un archivo PEM con el certificado y su cadena.</translation>
    </message>
    <message>
        <source>This key cannot be used: it must be a PEM file without a passphrase, and belong to the certificate.</source>
        <translation>Esta clave no se puede usar: debe ser un archivo PEM sin frase de contraseña y corresponder al certificado.</translation>
    </message>
    <message>
        <source>This file cannot be read as an authority&apos;s certificate. It must be a PEM file.</source>
        <translation>Este archivo no se puede leer como certificado de una autoridad. Debe ser un archivo PEM.</translation>
    </message>
    <message>
        <source>network not allowed</source>
        <translation>red no permitida</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>demasiadas conexiones</translation>
    </message>
    <message>
        <source>too many requests (429)</source>
        <translation>demasiadas solicitudes (429)</translation>
    </message>
    <message>
        <source>unknown address (404)</source>
        <translation>dirección desconocida (404)</translation>
    </message>
    <message>
        <source>no right certificate (403)</source>
        <translation>sin certificado correcto (403)</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>wrong method (405)</source>
        <translation>método incorrecto (405)</translation>
    </message>
    <message>
        <source>not HTTP (400)</source>
        <translation>no es HTTP (400)</translation>
    </message>
    <message>
        <source>address too long (414)</source>
        <translation>dirección demasiado larga (414)</translation>
    </message>
    <message>
        <source>header too large (431)</source>
        <translation>encabezado demasiado grande (431)</translation>
    </message>
    <message>
        <source>too large (413)</source>
        <translation>demasiado grande (413)</translation>
    </message>
    <message>
        <source>wrong signature (401)</source>
        <translation>firma incorrecta (401)</translation>
    </message>
    <message>
        <source>queue full (503)</source>
        <translation>cola llena (503)</translation>
    </message>
    <message>
        <source>not stored (503)</source>
        <translation>no se guardó (503)</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>demasiado lento</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>recado::LocationForm</name>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Or paste both, or a link of Google Maps.</source>
        <translation>O pegue las dos, o un enlace de Google Maps.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>recado::MainWindow</name>
    <message>
        <source>Compose</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 failed or refused in the last 24 hours, %2 uncertain</source>
        <translation>%1 fallidos o rechazados en las últimas 24 horas, %2 inciertos</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la bóveda</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The vault is closed.</source>
        <translation>La bóveda está cerrada.</translation>
    </message>
    <message>
        <source>Nothing can be sent until its passphrase is given.</source>
        <translation>No se puede enviar nada hasta que se ingrese su frase de contraseña.</translation>
    </message>
    <message>
        <source>Messages are still on their way.</source>
        <translation>Todavía hay mensajes en camino.</translation>
    </message>
    <message>
        <source>The window closes by itself when their answers are in. Closing now would leave them uncertain.</source>
        <translation>La ventana se cierra sola cuando lleguen las respuestas. Cerrarla ahora los dejaría inciertos.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Envíos masivos</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Recado goes on sending.</source>
        <translation>Recado sigue enviando.</translation>
    </message>
    <message>
        <source>Close the window again when everything has left.</source>
        <translation>Cierre de nuevo la ventana cuando haya salido todo.</translation>
    </message>
    <message>
        <source>Recado goes on sending. Its icon here brings the window back.</source>
        <translation>Recado sigue enviando. Este icono trae de vuelta la ventana.</translation>
    </message>
    <message>
        <source>Open Recado</source>
        <translation>Abrir Recado</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Close Recado</source>
        <translation>Cerrar Recado</translation>
    </message>
    <message>
        <source>A broadcast stopped.</source>
        <translation>Se detuvo un envío masivo.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The window closes by itself when it is whole. Closing now would leave no file.</source>
        <translation>La ventana se cierra sola cuando esté completo. Cerrarla ahora no dejaría ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook deliveries of the last 24 hours could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n entrega de webhook de las últimas 24 horas</numerusform>
            <numerusform>No se pudieron leer %n entregas de webhook de las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>Todavía se está escribiendo un archivo.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Revisar todo</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensaje no leído</numerusform>
            <numerusform>%n mensajes no leídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::MarkBar</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Monospace</source>
        <translation>Monoespaciado</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>recado::MediaCard</name>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Subir de nuevo</translation>
    </message>
    <message>
        <source>Uploading: %1 of %2</source>
        <translation>Subiendo: %1 de %2</translation>
    </message>
    <message>
        <source>Waiting for the provider&apos;s answer</source>
        <translation>Esperando la respuesta del proveedor</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Revisando el archivo</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>No se puede enviar</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>Sin subir</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Uploaded · %1</source>
        <translation>Subido · %1</translation>
    </message>
    <message>
        <source>fits a voice message</source>
        <translation>sirve como mensaje de voz</translation>
    </message>
    <message>
        <source>no voice message: that takes Ogg with Opus</source>
        <translation>no sirve como mensaje de voz: requiere Ogg con Opus</translation>
    </message>
</context>
<context>
    <name>recado::MediaField</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Biblioteca…</translation>
    </message>
    <message>
        <source>Choose among the uploaded files</source>
        <translation>Elegir entre los archivos subidos</translation>
    </message>
    <message>
        <source>Link or media id</source>
        <translation>Enlace o id del archivo</translation>
    </message>
    <message>
        <source>Check link</source>
        <translation>Revisar enlace</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>Suelte aquí un archivo, pegue una imagen o elija un archivo.</translation>
    </message>
    <message>
        <source>This account sends files by link only. Paste a link below.</source>
        <translation>Esta cuenta solo envía archivos por enlace. Pegue un enlace abajo.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Or the id of an uploaded file</source>
        <translation>O el id de un archivo subido</translation>
    </message>
    <message>
        <source>Or a link (https://…) or media id</source>
        <translation>O un enlace (https://…) o el id del archivo</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>This is not a secure web address. Write it as https://….</source>
        <translation>Esta no es una dirección web segura. Escríbala como https://….</translation>
    </message>
    <message>
        <source>The link gives a file: %1.</source>
        <translation>El enlace lleva a un archivo: %1.</translation>
    </message>
    <message>
        <source>The link gives a file: %1, %2.</source>
        <translation>El enlace lleva a un archivo: %1, %2.</translation>
    </message>
    <message>
        <source>This file was uploaded for another number. Choose it again.</source>
        <translation>Este archivo se subió para otro número. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The provider has deleted this file. Choose it again.</source>
        <translation>El proveedor eliminó este archivo. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The provider has deleted this file. Upload it again.</source>
        <translation>El proveedor eliminó este archivo. Súbalo de nuevo.</translation>
    </message>
    <message>
        <source>This account sends files by link only. Remove the file and paste a link.</source>
        <translation>Esta cuenta solo envía archivos por enlace. Quite el archivo y pegue un enlace.</translation>
    </message>
    <message>
        <source>The file cannot be read; it may have been moved or deleted. Choose it again.</source>
        <translation>No se puede leer el archivo; quizá se movió o se eliminó. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>La carga se canceló.</translation>
    </message>
    <message>
        <source>This account cannot send a file by link. Choose the file itself.</source>
        <translation>Esta cuenta no puede enviar un archivo por enlace. Elija el archivo mismo.</translation>
    </message>
    <message>
        <source>This account cannot send an uploaded file by its id. Paste a link.</source>
        <translation>Esta cuenta no puede enviar un archivo subido por su id. Pegue un enlace.</translation>
    </message>
    <message>
        <source>The pasted picture could not be saved. Check the disk and the rights of the media folder.</source>
        <translation>No se pudo guardar la imagen pegada. Revise el disco y los permisos de la carpeta de archivos multimedia.</translation>
    </message>
</context>
<context>
    <name>recado::MediaFiles</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Archivos de sonido</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>recado::MediaForm</name>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Show as a voice message</source>
        <translation>Mostrar como mensaje de voz</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>What the person sees and saves it as, with its ending: invoice.pdf</source>
        <translation>El nombre que la persona ve y con el que lo guarda, con su extensión: factura.pdf</translation>
    </message>
</context>
<context>
    <name>recado::MediaLibraryDialog</name>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Delete at provider</source>
        <translation>Eliminar en el proveedor</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Subir de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Uploaded files</source>
        <translation>Archivos subidos</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>No uploaded files</source>
        <translation>No hay archivos subidos</translation>
    </message>
    <message>
        <source>Files that you choose for a message are uploaded once and stay here until the provider deletes them.</source>
        <translation>Los archivos que elige para un mensaje se suben una sola vez y quedan aquí hasta que el proveedor los elimina.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No file has a name with these letters.</source>
        <translation>Ningún archivo tiene un nombre con estas letras.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Subiendo…</translation>
    </message>
    <message>
        <source>The file is no longer where it was uploaded from. Choose it again in the message.</source>
        <translation>El archivo ya no está en el lugar desde donde se subió. Elíjalo de nuevo en el mensaje.</translation>
    </message>
    <message>
        <source>Delete “%1” at the provider?</source>
        <translation>¿Eliminar “%1” en el proveedor?</translation>
    </message>
    <message>
        <source>Messages that wait to be sent with it will fail. Messages already sent and the file on this computer stay.</source>
        <translation>Los mensajes que esperan salir con este archivo fallarán. Los mensajes ya enviados y el archivo de este equipo se conservan.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Eliminar archivo</translation>
    </message>
    <message>
        <source>Only forget it here</source>
        <translation>Solo olvidarlo aquí</translation>
    </message>
</context>
<context>
    <name>recado::MediaWords</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>expires in %1 min</source>
        <translation>vence en %1 min</translation>
    </message>
    <message>
        <source>expires in %1 h</source>
        <translation>vence en %1 h</translation>
    </message>
    <message>
        <source>expires in %1 d</source>
        <translation>vence en %1 d</translation>
    </message>
</context>
<context>
    <name>recado::MergeDialog</name>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;No es la misma persona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>One person?</source>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>One of the cards is gone meanwhile.</source>
        <translation>Mientras tanto, una de las fichas dejó de existir.</translation>
    </message>
    <message>
        <source>A merge can be taken back on the card that remains.</source>
        <translation>Una unión se puede deshacer en la ficha que queda.</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Ficha %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Se conoce por</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último contacto</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n card(s)</source>
        <translation>
            <numerusform>&amp;Unir %n ficha</numerusform>
            <numerusform>&amp;Unir %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collides.</source>
        <translation>Nada se contradice.</translation>
    </message>
    <message>
        <source>Both cards know “%1”: the value that was written last stays.</source>
        <translation>Las dos fichas tienen “%1”: queda el valor que se escribió último.</translation>
    </message>
</context>
<context>
    <name>recado::MergeStrip</name>
    <message numerus="yes">
        <source>%n pair(s) of cards look like one person.</source>
        <translation>
            <numerusform>%n par de fichas parece ser de la misma persona.</numerusform>
            <numerusform>%n pares de fichas parecen ser de la misma persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: %1.</source>
        <translation>El primero: %1.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ver las fichas</translation>
    </message>
</context>
<context>
    <name>recado::MessageActions</name>
    <message>
        <source>Noted: you wait until %1.</source>
        <translation>Anotado: se espera hasta %1.</translation>
    </message>
    <message>
        <source>Noted as sent. Nothing left this computer.</source>
        <translation>Anotado como enviado. Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>Noted as not sent. It can be sent again.</source>
        <translation>Anotado como no enviado. Se puede volver a enviar.</translation>
    </message>
    <message>
        <source>It waits to leave again, as a new attempt.</source>
        <translation>Espera para volver a salir, como un nuevo intento.</translation>
    </message>
    <message>
        <source>It leaves again at %1.</source>
        <translation>Vuelve a salir: %1.</translation>
    </message>
    <message>
        <source>It cannot leave again as things stand; nothing was changed.</source>
        <translation>Tal como están las cosas no puede volver a salir; no se cambió nada.</translation>
    </message>
    <message>
        <source>Fetching the templates of %1…</source>
        <translation>Obteniendo las plantillas de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) were fetched.</source>
        <translation>
            <numerusform>Se obtuvo %n plantilla.</numerusform>
            <numerusform>Se obtuvieron %n plantillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer among them.</source>
        <translation>“%1” ya no está entre ellas.</translation>
    </message>
    <message>
        <source>“%1” is approved.</source>
        <translation>“%1” está aprobada.</translation>
    </message>
    <message>
        <source>“%1” is not approved: %2.</source>
        <translation>“%1” no está aprobada: %2.</translation>
    </message>
    <message>
        <source>A WhatsApp message could not be delivered.</source>
        <translation>No se pudo entregar un mensaje de WhatsApp.</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>Qué: %1</translation>
    </message>
    <message>
        <source>When: %1 (UTC)</source>
        <translation>Cuándo: %1 (UTC)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Sending number: %1</source>
        <translation>Número de envío: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Recado&apos;s id: %1</source>
        <translation>Id de Recado: %1</translation>
    </message>
    <message>
        <source>Provider&apos;s id: %1</source>
        <translation>Id del proveedor: %1</translation>
    </message>
    <message>
        <source>Template: %1 (%2)</source>
        <translation>Plantilla: %1 (%2)</translation>
    </message>
    <message>
        <source>Copied: paste it into a message to whoever looks after the account. The person&apos;s number is masked.</source>
        <translation>Copiado: péguelo en un mensaje para quien se encarga de la cuenta. El número de la persona está oculto.</translation>
    </message>
</context>
<context>
    <name>recado::MessageCells</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <comment>status of a message</comment>
        <translation>%1, eliminado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Envío masivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id del proveedor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Our id</source>
        <translation>Nuestro id</translation>
    </message>
</context>
<context>
    <name>recado::MessageField</name>
    <message>
        <source>Clean</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Make straight</source>
        <translation>Cambiar por rectas</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n carácter invisible</numerusform>
            <numerusform>%n caracteres invisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curly quote(s)</source>
        <translation>
            <numerusform>%n comilla tipográfica</numerusform>
            <numerusform>%n comillas tipográficas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::MessageHeader</name>
    <message>
        <source>&amp;How long ago, instead of the time</source>
        <translation>&amp;Hace cuánto, en lugar de la hora</translation>
    </message>
</context>
<context>
    <name>recado::MessageMenu</name>
    <message>
        <source>&amp;Filter: only where this is empty</source>
        <translation>&amp;Filtrar: solo donde esto está vacío</translation>
    </message>
    <message>
        <source>&amp;Filter by “%1”</source>
        <translation>&amp;Filtrar por “%1”</translation>
    </message>
    <message>
        <source>E&amp;xclude where this is empty</source>
        <translation>E&amp;xcluir donde esto está vacío</translation>
    </message>
    <message>
        <source>E&amp;xclude “%1”</source>
        <translation>E&amp;xcluir “%1”</translation>
    </message>
    <message>
        <source>Filter by this &amp;person</source>
        <translation>Filtrar por esta &amp;persona</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Ordenar por esta columna</translation>
    </message>
    <message>
        <source>Sort &amp;backwards</source>
        <translation>Ordenar al &amp;revés</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Primero los &amp;más recientes</translation>
    </message>
    <message>
        <source>&amp;Copy the cell</source>
        <translation>&amp;Copiar la celda</translation>
    </message>
    <message>
        <source>Copy the selected &amp;rows</source>
        <translation>Copiar las filas &amp;seleccionadas</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
</context>
<context>
    <name>recado::MessageTable</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>recado::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>What you send appears here, with everything that became of it.</source>
        <translation>Lo que se envía aparece aquí, con todo lo que pasó después.</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escribir un mensaje</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nada coincide con este filtro</translation>
    </message>
    <message>
        <source>Other words, a longer period or more statuses may find it.</source>
        <translation>Pruebe con otras palabras, un período más largo o más estados.</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Limpiar el filtro</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 · %2 in the filter</source>
        <translation>%1 · %2 en el filtro</translation>
    </message>
    <message numerus="yes">
        <source>The provider told %n new fact(s).</source>
        <translation>
            <numerusform>El proveedor informó %n hecho nuevo.</numerusform>
            <numerusform>El proveedor informó %n hechos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has nothing new to tell.</source>
        <translation>El proveedor no tiene nada nuevo que informar.</translation>
    </message>
    <message>
        <source>Only the first %1 messages were copied; %2 more are selected.</source>
        <translation>Solo se copiaron los primeros %1 mensajes; hay %2 más seleccionados.</translation>
    </message>
    <message>
        <source>&amp;Ask the provider</source>
        <translation>&amp;Preguntar al proveedor</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Asks what became of the message that is shown</source>
        <translation>Pregunta qué pasó con el mensaje que se muestra</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Writes these messages into a file (%1)</source>
        <translation>Escribe estos mensajes en un archivo (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>recado::MinuteChart</name>
    <message>
        <source>Per minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>%1: %2 accepted, %3 delivered, %4 failed</source>
        <translation>%1: %2 aceptados, %3 entregados, %4 fallidos</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Todavía no salió nada.</translation>
    </message>
</context>
<context>
    <name>recado::MissedDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Missed messages</source>
        <translation>Mensajes no enviados a tiempo</translation>
    </message>
    <message>
        <source>Their time passed while Recado could not send. Nothing leaves late by itself: decide for each.</source>
        <translation>Su hora pasó mientras Recado no podía enviar. Nada sale tarde por sí solo: decida qué hacer con cada uno.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>No hay nada que espere su decisión.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Send now: %1</source>
        <translation>Enviar ahora: %1</translation>
    </message>
    <message>
        <source>Do not send: %1</source>
        <translation>No enviar: %1</translation>
    </message>
</context>
<context>
    <name>recado::MomentValueEditor</name>
    <message>
        <source>Ends at</source>
        <translation>Termina</translation>
    </message>
</context>
<context>
    <name>recado::NameChoices</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>Nada que elegir</translation>
    </message>
    <message numerus="yes">
        <source>%n more; search for them</source>
        <translation>
            <numerusform>%n más; búsquelo</numerusform>
            <numerusform>%n más; búsquelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::NameStrip</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>recado::NameValueRows</name>
    <message>
        <source>Add value</source>
        <translation>Agregar valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Quitar este valor</translation>
    </message>
    <message>
        <source>Kept as they were pasted: %1.</source>
        <translation>Se conservan tal como se pegaron: %1.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Only the first is sent.</source>
        <translation>“%1” aparece aquí dos veces. Solo se envía el primero.</translation>
    </message>
</context>
<context>
    <name>recado::NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>How Recado reaches the providers. A change applies at once, to whatever leaves from then on.</source>
        <translation>Cómo llega Recado a los proveedores. Un cambio vale de inmediato, para todo lo que salga desde entonces.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como indica el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Address and port</source>
        <translation>&amp;Dirección y puerto</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>if the proxy asks for one</source>
        <translation>si el proxy lo pide</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Forget the stored password</source>
        <translation>Olvidar la contraseña guardada</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Reached &amp;without the proxy</source>
        <translation>Se llega &amp;sin el proxy a</translation>
    </message>
    <message>
        <source>Hosts, domains with a dot in front, or ranges of addresses. This computer itself is never asked by a proxy.</source>
        <translation>Hosts, dominios con un punto delante o rangos de direcciones. A este mismo equipo nunca se llega por un proxy.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Also &amp;trusted certificates</source>
        <translation>También certificados de con&amp;fianza</translation>
    </message>
    <message>
        <source>A file in PEM form, for company networks that look into connections. Trusted beside the system&apos;s.</source>
        <translation>Un archivo en formato PEM, para redes de empresa que inspeccionan las conexiones. Se confía en ellos además de los del sistema.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Test: ask the server of every account</source>
        <translation>Probar: preguntar al servidor de cada cuenta</translation>
    </message>
    <message>
        <source>Asks the server of every account with what stands here. Nothing is saved by it.</source>
        <translation>Pregunta al servidor de cada cuenta con lo que está escrito aquí. No guarda nada.</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardada; deje vacío para conservarla</translation>
    </message>
    <message>
        <source>The stored password cannot be read: open the keychain or the vault, or type it again.</source>
        <translation>No se puede leer la contraseña guardada: abra el llavero o la bóveda, o escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>will be forgotten</source>
        <translation>se olvidará</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Asking the server of every account…</source>
        <translation>Preguntando al servidor de cada cuenta…</translation>
    </message>
    <message>
        <source>No account has a server to ask yet.</source>
        <translation>Aún no hay ninguna cuenta con un servidor al que preguntar.</translation>
    </message>
</context>
<context>
    <name>recado::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only for us: a note never leaves this computer.</source>
        <translation>Solo para nosotros: una nota nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>Cerrar las notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation>Escriba una nota y presione Enter</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Quitar esta nota</translation>
    </message>
</context>
<context>
    <name>recado::NoticeWords</name>
    <message numerus="yes">
        <source>wrote %n message(s)</source>
        <translation>
            <numerusform>escribió %n mensaje</numerusform>
            <numerusform>escribió %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1 (%n no leído)</numerusform>
            <numerusform>%1 (%n no leídos)</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote to you</source>
        <translation>le escribió</translation>
    </message>
    <message numerus="yes">
        <source>%n people wrote</source>
        <translation>
            <numerusform>%n persona escribió</numerusform>
            <numerusform>%n personas escribieron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::OptOutDialog</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Number, note or name</source>
        <translation>Número, nota o nombre</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>Add people who are not to be written to</source>
        <translation>Agregar personas a las que no se debe escribir</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>Take the opt-outs of the chosen people back</source>
        <translation>Deshacer los pedidos de no recibir de las personas elegidas</translation>
    </message>
    <message>
        <source>People who are not to be written to</source>
        <translation>Personas a las que no se debe escribir</translation>
    </message>
    <message>
        <source>&amp;Words, one a line</source>
        <translation>&amp;Palabras, una por línea</translation>
    </message>
    <message>
        <source>Somebody whose whole message is one of them gets no more messages. Capitals, accents and signs do not count; within a sentence they mean nothing.</source>
        <translation>Quien envía un mensaje que es solo una de ellas no recibe más mensajes. Las mayúsculas, los acentos y los signos no cuentan; dentro de una frase no valen.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Las habituales</translation>
    </message>
    <message>
        <source>&amp;Save words</source>
        <translation>&amp;Guardar palabras</translation>
    </message>
    <message>
        <source>Nobody has asked not to be written to.</source>
        <translation>Nadie ha pedido que no le escriban.</translation>
    </message>
    <message>
        <source>Nobody on the list fits that.</source>
        <translation>Nadie en la lista coincide con eso.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 de %n persona</numerusform>
            <numerusform>%1 de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was erased comes back by their own consent only: nothing else is known of them.</source>
        <translation>Quien fue borrado vuelve solo con su propio consentimiento: nada más se sabe de esa persona.</translation>
    </message>
    <message>
        <source>Saved: no word does it now.</source>
        <translation>Guardado: ahora ninguna palabra vale como pedido.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n words.</source>
        <translation>
            <numerusform>Guardado: %n palabra.</numerusform>
            <numerusform>Guardado: %n palabras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::OptOutModel</name>
    <message>
        <source>Erased person</source>
        <translation>Persona borrada</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>No quiere</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>recado::OrderForms</name>
    <message>
        <source>Your own number for the order, each only once. Letters A–Z, digits, . - and _.</source>
        <translation>Su propio número para el pedido, sin repetir ninguno. Letras de la A a la Z, dígitos, . - y _.</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Referencia del pedido</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Qué se vende</translation>
    </message>
    <message>
        <source>Things that are delivered</source>
        <translation>Cosas que se entregan</translation>
    </message>
    <message>
        <source>Digital goods or services</source>
        <translation>Bienes digitales o servicios</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Real brasileño</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Rupia india</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Artículo %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Precio por unidad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Price for this order, if lower</source>
        <translation>Precio para este pedido, si es menor</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id del producto</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Agregar artículo</translation>
    </message>
    <message>
        <source>Item added.</source>
        <translation>Se agregó el artículo.</translation>
    </message>
    <message>
        <source>Item removed.</source>
        <translation>Se quitó el artículo.</translation>
    </message>
    <message>
        <source>Item moved.</source>
        <translation>Se movió el artículo.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>More about the amounts</source>
        <translation>Más sobre los importes</translation>
    </message>
    <message>
        <source>Name of the tax</source>
        <translation>Nombre del impuesto</translation>
    </message>
    <message>
        <source>About the shipping</source>
        <translation>Sobre el envío</translation>
    </message>
    <message>
        <source>About the discount</source>
        <translation>Sobre el descuento</translation>
    </message>
    <message>
        <source>The total is computed when every item has a price and a quantity.</source>
        <translation>El total se calcula cuando todos los artículos tienen precio y cantidad.</translation>
    </message>
    <message>
        <source>Items %1. Total with tax, shipping and discount: %2 %3.</source>
        <translation>Artículos: %1. Total con impuestos, envío y descuento: %2 %3.</translation>
    </message>
    <message>
        <source>The one the order was sent with.</source>
        <translation>La misma con la que se envió el pedido.</translation>
    </message>
    <message>
        <source>The order is</source>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Partly on its way</source>
        <translation>En camino en parte</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The payment is</source>
        <translation>Estado del pago</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Sin mencionar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Una nota al respecto</translation>
    </message>
    <message>
        <source>For example why, or when it arrives. May stay empty.</source>
        <translation>Por ejemplo, el motivo o cuándo llega. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>More about the order</source>
        <translation>Más sobre el pedido</translation>
    </message>
    <message>
        <source>Until when it can be paid</source>
        <translation>Hasta cuándo se puede pagar</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>At least five minutes from when it leaves. Then WhatsApp cancels the order.</source>
        <translation>Al menos cinco minutos después de que salga. Luego WhatsApp cancela el pedido.</translation>
    </message>
    <message>
        <source>What is said about the end</source>
        <translation>Qué se dice sobre el fin</translation>
    </message>
    <message>
        <source>Needed when the order ends: why, or what to do then.</source>
        <translation>Necesario cuando el pedido vence: por qué, o qué hacer entonces.</translation>
    </message>
    <message>
        <source>Catalog id</source>
        <translation>Id del catálogo</translation>
    </message>
    <message>
        <source>Only when the items are of a catalog: their pictures come from it, by their product ids.</source>
        <translation>Solo cuando los artículos son de un catálogo: sus imágenes vienen de él, por sus ids de producto.</translation>
    </message>
</context>
<context>
    <name>recado::OverviewCard</name>
    <message>
        <source>What can be done with these figures</source>
        <translation>Qué se puede hacer con estas cifras</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Copiar las cifras</translation>
    </message>
    <message>
        <source>Save as a &amp;picture…</source>
        <translation>Guardar como &amp;imagen…</translation>
    </message>
    <message>
        <source>Save the &amp;data…</source>
        <translation>Guardar los &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;Show these messages</source>
        <translation>&amp;Mostrar estos mensajes</translation>
    </message>
    <message>
        <source>&amp;Leave these out</source>
        <translation>Dejar estos &amp;fuera</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing that scales (*.svg)</source>
        <translation>Dibujo escalable (*.svg)</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Guardar los datos</translation>
    </message>
    <message>
        <source>Table for Excel and others (*.csv)</source>
        <translation>Tabla para Excel y otros (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one row a line (*.jsonl)</source>
        <translation>JSON, una fila por línea (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>recado::OverviewFigures</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many were</comment>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>%1: %2 messages; %3</source>
        <translation>%1: %2 mensajes; %3</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>%1: %2 of %3 accepted, %4</source>
        <translation>%1: %2 de %3 aceptados, %4</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages, %4</source>
        <translation>%1: %2 de %3 mensajes, %4</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>%1: %2 of %3 failures, %4</source>
        <translation>%1: %2 de %3 fallas, %4</translation>
    </message>
    <message>
        <source>To delivered</source>
        <translation>Hasta la entrega</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Hasta la lectura</translation>
    </message>
    <message>
        <source>From leaving</source>
        <translation>Desde la salida</translation>
    </message>
    <message>
        <source>%1 % within</source>
        <comment>of 100 messages</comment>
        <translation>%1 % en hasta</translation>
    </message>
    <message>
        <source>%1: %2 delivered (%3), %4 read (%5)</source>
        <translation>%1: %2 entregados (%3), %4 leídos (%5)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>messages that left</comment>
        <translation>Salieron</translation>
    </message>
    <message>
        <source>%1: %2 left, %3 delivered, %4 failed</source>
        <translation>%1: %2 salieron, %3 entregados, %4 fallidos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Without a number of its own</source>
        <translation>Sin número propio</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Sin plantilla</translation>
    </message>
</context>
<context>
    <name>recado::OverviewView</name>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Limpiar el filtro</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Leyendo las cifras</translation>
    </message>
    <message>
        <source>Time from leaving to delivered and read</source>
        <translation>Tiempo desde la salida hasta la entrega y la lectura</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Time from leaving</source>
        <translation>Tiempo desde la salida</translation>
    </message>
    <message>
        <source>to delivered</source>
        <translation>hasta la entrega</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>hasta la lectura</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>left</source>
        <comment>messages that left</comment>
        <translation>salieron</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fallas por causa</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>%1: the %2 largest of %3</source>
        <translation>%1: %2 de %3, con más mensajes</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>No falló nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n falla</numerusform>
            <numerusform>%n fallas</numerusform>
        </translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>What becomes of your messages is counted here: how many arrived, how fast, and what failed.</source>
        <translation>Aquí se cuenta qué pasa con sus mensajes: cuántos llegaron, con qué rapidez y qué falló.</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nada coincide con este filtro</translation>
    </message>
    <message>
        <source>Other words, a longer period or more statuses may find it.</source>
        <translation>Pruebe con otras palabras, un período más largo o más estados.</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>Todavía no se entregó nada.</translation>
    </message>
    <message>
        <source>Delivered, %1; read, %2</source>
        <translation>Entregados, %1; leídos, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>94.1 %</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 messages</source>
        <translation>%1: %2 mensajes</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Todavía no salió nada.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Figures of %1, updating…</source>
        <translation>Cifras de %1, actualizando…</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Cifras de %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
</context>
<context>
    <name>recado::OverviewWords</name>
    <message>
        <source>%1 s</source>
        <comment>a span of time</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a span of time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a span of time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a span of time: days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>1 min to 2 min</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>%1: 50 % within %2, 95 % within %3</source>
        <translation>%1: 50 % en hasta %2, 95 % en hasta %3</translation>
    </message>
</context>
<context>
    <name>recado::OwnNumberDialog</name>
    <message>
        <source>Your own number</source>
        <translation>Su propio número</translation>
    </message>
    <message>
        <source>Tests go to this number. Recado asks once; it can be changed under Settings.</source>
        <translation>Las pruebas van a este número. Recado pregunta una sola vez; se puede cambiar en Ajustes.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
</context>
<context>
    <name>recado::Paper</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Recipients from</source>
        <translation>Destinatarios de</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Inciertas</translation>
    </message>
    <message>
        <source>Not written to</source>
        <translation>No se les escribió</translation>
    </message>
    <message>
        <source>%1 left out, %2 that needed somebody</source>
        <translation>%1 fuera, %2 que necesitaban a alguien</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fallas por causa</translation>
    </message>
    <message numerus="yes">
        <source>and %n other cause(s)</source>
        <translation>
            <numerusform>y %n causa más</numerusform>
            <numerusform>y %n causas más</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Made by Recado on %1</source>
        <translation>Hecho por Recado el %1</translation>
    </message>
</context>
<context>
    <name>recado::PartnerFields</name>
    <message>
        <source>&amp;API address</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>With or without /v1 at its end.</source>
        <translation>Con o sin /v1 al final.</translation>
    </message>
    <message>
        <source>This is not an address Recado can use. Paste the one the partner gave you; it begins with https://.</source>
        <translation>Recado no puede usar esta dirección. Pegue la que le dio el socio; empieza con https://.</translation>
    </message>
    <message>
        <source>K&amp;ey or token</source>
        <translation>C&amp;lave o token</translation>
    </message>
    <message>
        <source>The key is missing or not complete. Copy it whole from the partner.</source>
        <translation>La clave falta o está incompleta. Cópiela entera, tal como la dio el socio.</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Encabezado</translation>
    </message>
    <message>
        <source>For example D360-API-KEY.</source>
        <translation>Por ejemplo, D360-API-KEY.</translation>
    </message>
    <message>
        <source>Write the name of the header that takes the key, such as D360-API-KEY, or leave it empty.</source>
        <translation>Escriba el nombre del encabezado que lleva la clave, por ejemplo D360-API-KEY, o déjelo vacío.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Falta el nombre de usuario.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>Númer&amp;o</translation>
    </message>
    <message>
        <source>The number that the gateway sends from; it cannot be asked for it.</source>
        <translation>El número desde el que envía la pasarela; no se le puede preguntar a ella.</translation>
    </message>
    <message>
        <source>Write the telephone number with its country code, such as +55 11 3333-4444.</source>
        <translation>Escriba el número de teléfono con su código de país, por ejemplo +55 11 3333-4444.</translation>
    </message>
    <message>
        <source>Name&amp;space of templates</source>
        <translation>Espacio de nombres de las &amp;plantillas</translation>
    </message>
    <message>
        <source>Old gateways want it in every template.</source>
        <translation>Las pasarelas antiguas lo piden en cada plantilla.</translation>
    </message>
    <message>
        <source>&amp;Media host</source>
        <translation>Servidor de &amp;medios</translation>
    </message>
    <message>
        <source>The stored one that fetches files by link.</source>
        <translation>El que está guardado y obtiene archivos por enlace.</translation>
    </message>
    <message>
        <source>&amp;Login path</source>
        <translation>Ruta de &amp;inicio de sesión</translation>
    </message>
    <message>
        <source>Write a path such as /v1/users/login.</source>
        <translation>Escriba una ruta como /v1/users/login.</translation>
    </message>
    <message>
        <source>Messages a se&amp;cond</source>
        <translation>Mensajes por se&amp;gundo</translation>
    </message>
    <message>
        <source>Write a whole number of messages a second, from 1 to 1000.</source>
        <translation>Escriba un número entero de mensajes por segundo, de 1 a 1000.</translation>
    </message>
    <message>
        <source>A whole address from Serpro&apos;s pages gives its ids, too.</source>
        <translation>Una dirección completa de las páginas de Serpro trae también sus ids.</translation>
    </message>
    <message>
        <source>This is not an address Recado can use. Leave it empty for Serpro&apos;s own; another one begins with https://.</source>
        <translation>Recado no puede usar esta dirección. Déjela vacía para usar la de Serpro; cualquier otra empieza con https://.</translation>
    </message>
    <message>
        <source>N&amp;umber id</source>
        <translation>Id del nú&amp;mero</translation>
    </message>
    <message>
        <source>Meta&apos;s id of the number, not the number itself.</source>
        <translation>El id que Meta da al número, no el número mismo.</translation>
    </message>
    <message>
        <source>The number&apos;s id is missing: letters and digits only, no telephone number.</source>
        <translation>Falta el id del número: solo letras y dígitos, no es un número de teléfono.</translation>
    </message>
    <message>
        <source>&amp;WhatsApp account id</source>
        <translation>Id de la cuenta de &amp;WhatsApp</translation>
    </message>
    <message>
        <source>Templates are fetched and sent with it.</source>
        <translation>Con él se obtienen y se envían las plantillas.</translation>
    </message>
    <message>
        <source>The id of the WhatsApp Business account is missing: letters and digits only.</source>
        <translation>Falta el id de la cuenta de WhatsApp Business: solo letras y dígitos.</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>Id del c&amp;liente</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Falta el id del cliente.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto del cliente</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Falta el secreto del cliente.</translation>
    </message>
    <message>
        <source>Write the name of a JSON field: letters, digits and _.</source>
        <translation>Escriba el nombre de un campo JSON: letras, dígitos y _.</translation>
    </message>
    <message>
        <source>People in one &amp;package</source>
        <translation>Personas por &amp;paquete</translation>
    </message>
    <message>
        <source>Write a whole number of people, from 1 to 1000.</source>
        <translation>Escriba un número entero de personas, de 1 a 1000.</translation>
    </message>
    <message>
        <source>Packages a s&amp;econd</source>
        <translation>Paquetes por se&amp;gundo</translation>
    </message>
    <message>
        <source>Write a whole number of packages a second, from 1 to 100.</source>
        <translation>Escriba un número entero de paquetes por segundo, de 1 a 100.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Archivo de certi&amp;ficados</translation>
    </message>
    <message>
        <source>PEM. Trusted besides this computer&apos;s own certificates, if Serpro&apos;s cannot be checked.</source>
        <translation>PEM. Se confía en él además de los certificados de este equipo, si el de Serpro no se puede comprobar.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose a file with certificates in PEM.</source>
        <translation>No se puede leer este archivo. Elija un archivo con certificados en PEM.</translation>
    </message>
    <message>
        <source>&amp;Grant type</source>
        <translation>&amp;Tipo de concesión</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>Field: d&amp;ocument&apos;s name</source>
        <translation>Campo: nombre del d&amp;ocumento</translation>
    </message>
    <message>
        <source>Field: ite&amp;m&apos;s id</source>
        <translation>Campo: &amp;id del elemento</translation>
    </message>
    <message>
        <source>Field: item&apos;s tit&amp;le</source>
        <translation>Campo: tít&amp;ulo del elemento</translation>
    </message>
    <message>
        <source>Field: item&apos;s desc&amp;ription</source>
        <translation>Campo: desc&amp;ripción del elemento</translation>
    </message>
    <message>
        <source>Field: rows of a sect&amp;ion</source>
        <translation>Campo: filas de una s&amp;ección</translation>
    </message>
</context>
<context>
    <name>recado::PasteCellsDialog</name>
    <message>
        <source>Paste cells</source>
        <translation>Pegar celdas</translation>
    </message>
    <message>
        <source>Select the cells in the spreadsheet, with the row of column names if there is one, copy them and paste them here.</source>
        <translation>Seleccione las celdas en la hoja de cálculo, con la fila de nombres de columnas si la hay, cópielas y péguelas aquí.</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>&amp;Celdas</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlas</translation>
    </message>
    <message>
        <source>Paste some cells first.</source>
        <translation>Primero pegue algunas celdas.</translation>
    </message>
</context>
<context>
    <name>recado::PasteDialog</name>
    <message>
        <source>Paste JSON or cURL</source>
        <translation>Pegar JSON o cURL</translation>
    </message>
    <message>
        <source>A request of Meta, of a /v1/messages gateway or of Wati. Recado fills the form with it and says what it did not understand. Nothing is sent.</source>
        <translation>Una solicitud de Meta, de una pasarela /v1/messages o de Wati. Recado llena el formulario con ella y dice qué no entendió. No se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>Llenar el formulario</translation>
    </message>
    <message>
        <source>This is neither a message in JSON nor a cURL command that sends one.</source>
        <translation>Esto no es un mensaje en JSON ni un comando cURL que lo envíe.</translation>
    </message>
    <message>
        <source>This stops being JSON in line %1, column %2.</source>
        <translation>Esto deja de ser JSON en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>This request asks for something; only requests that send a message can be used.</source>
        <translation>Esta solicitud consulta algo; solo se pueden usar las solicitudes que envían un mensaje.</translation>
    </message>
</context>
<context>
    <name>recado::PaymentPart</name>
    <message>
        <source>Paid by</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>Boleto</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Link to pay at</source>
        <translation>Enlace donde se paga</translation>
    </message>
    <message>
        <source>Digitable line</source>
        <translation>Línea digitable</translation>
    </message>
    <message>
        <source>The digits of the boleto, as the bank printed them.</source>
        <translation>Los dígitos del boleto, tal como los imprimió el banco.</translation>
    </message>
    <message>
        <source>Pix code</source>
        <translation>Código Pix</translation>
    </message>
    <message>
        <source>The “copy and paste” code that your bank made for this order.</source>
        <translation>El código de “copiar y pegar” que su banco creó para este pedido.</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Nombre de quien recibe</translation>
    </message>
    <message>
        <source>Pix key</source>
        <translation>Clave Pix</translation>
    </message>
    <message>
        <source>The key is</source>
        <translation>La clave es</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>A CNPJ</source>
        <translation>Un CNPJ</translation>
    </message>
    <message>
        <source>A CPF</source>
        <translation>Un CPF</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Un correo electrónico</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un número de teléfono</translation>
    </message>
    <message>
        <source>A random key</source>
        <translation>Una clave aleatoria</translation>
    </message>
</context>
<context>
    <name>recado::PeoplePopup</name>
    <message>
        <source>People written to before</source>
        <translation>Personas a las que ya se escribió</translation>
    </message>
</context>
<context>
    <name>recado::PersonDataDialog</name>
    <message>
        <source>Data of one person</source>
        <translation>Datos de una persona</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>What there is of this person</source>
        <translation>Lo que hay de esta persona</translation>
    </message>
    <message>
        <source>Everything as files: complete as JSON, readable as a page, with the files they sent.</source>
        <translation>Todo en archivos: completo en JSON, legible como página, con los archivos que envió la persona.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Erasing cannot be undone. Statistics stay without the person, and a hash that keeps imports from bringing them back. What the provider keeps, backups and exported files are not reached from here.</source>
        <translation>El borrado no se puede deshacer. Quedan las estadísticas, sin la persona, y un hash que impide que una importación la traiga de vuelta. Lo que guarda el proveedor, las copias de seguridad y los archivos exportados no se alcanzan desde aquí.</translation>
    </message>
    <message>
        <source>Backups or files that still hold the person, for the receipt</source>
        <translation>Copias de seguridad o archivos que aún contienen a la persona, para el comprobante</translation>
    </message>
    <message>
        <source>Backups and files, for the receipt</source>
        <translation>Copias de seguridad y archivos, para el comprobante</translation>
    </message>
    <message>
        <source>The last four digits, to confirm</source>
        <translation>Los últimos cuatro dígitos, para confirmar</translation>
    </message>
    <message>
        <source>&amp;Erase this person</source>
        <translation>&amp;Borrar a esta persona</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>No name and no number stands in it. It is kept here, too.</source>
        <translation>No contiene ningún nombre ni número. También se guarda aquí.</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Guardar el comprobante…</translation>
    </message>
    <message>
        <source>To confirm, &amp;type the last four signs of the number: %1</source>
        <translation>Para confirmar, &amp;escriba los últimos cuatro caracteres del número: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>When erased</source>
        <translation>Al borrar</translation>
    </message>
    <message>
        <source>Cannot be erased now.</source>
        <translation>No se puede borrar ahora.</translation>
    </message>
    <message>
        <source>Writing the database anew…</source>
        <translation>Reescribiendo la base de datos…</translation>
    </message>
    <message>
        <source>Reading every file to see that nothing is left…</source>
        <translation>Leyendo todos los archivos para ver que no quede nada…</translation>
    </message>
    <message>
        <source>Where to write the export</source>
        <translation>Dónde escribir la exportación</translation>
    </message>
    <message>
        <source>The export is written.</source>
        <translation>La exportación está escrita.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>Erased but for old pages of the file.</source>
        <translation>Borrado, salvo páginas antiguas del archivo.</translation>
    </message>
    <message>
        <source>Another program reads the database at this moment. The rest is done by itself when Recado starts anew.</source>
        <translation>Otro programa está leyendo la base de datos en este momento. El resto se hace solo cuando Recado se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The receipt is saved.</source>
        <translation>El comprobante se guardó.</translation>
    </message>
    <message>
        <source>The receipt could not be saved.</source>
        <translation>No se pudo guardar el comprobante.</translation>
    </message>
</context>
<context>
    <name>recado::PersonPageWords</name>
    <message>
        <source>Everything that Recado holds of this person, made on %1. The complete data stands in person.json.</source>
        <translation>Todo lo que Recado guarda de esta persona (generado: %1). Los datos completos están en person.json.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conocida como</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>About being written to</source>
        <translation>Sobre recibir mensajes</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
</context>
<context>
    <name>recado::PlaceValueEditor</name>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitud y longitud</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>recado::PlaceWords</name>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>inquilino</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>versión de la API</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>sending number</source>
        <translation>número de envío</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La frase de contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>Write a telephone number.</source>
        <translation>Escriba un número de teléfono.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>This number is too short: some digits are missing, perhaps the area code.</source>
        <translation>Este número es demasiado corto: faltan dígitos, quizá el código de área.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Este número tiene demasiados dígitos.</translation>
    </message>
    <message>
        <source>No country has this code. Write the number with the country code, such as +55 11 98888-7777.</source>
        <translation>Ningún país tiene este código. Escriba el número con el código de país, por ejemplo +55 11 98888-7777.</translation>
    </message>
    <message>
        <source>No such number can exist. Check the digits.</source>
        <translation>No puede existir un número así. Revise los dígitos.</translation>
    </message>
    <message>
        <source>The recipient is not a telephone number.</source>
        <translation>El destinatario no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Choose the number to send from.</source>
        <translation>Elija el número desde el que se envía.</translation>
    </message>
    <message>
        <source>Something in it is not valid.</source>
        <translation>Hay algo que no es válido.</translation>
    </message>
    <message>
        <source>Not valid at %1.</source>
        <translation>No es válido en %1.</translation>
    </message>
    <message>
        <source>The port is used by another program. Choose another port under Connections.</source>
        <translation>Otro programa usa el puerto. Elija otro puerto en Conexiones.</translation>
    </message>
    <message>
        <source>This computer does not have the listening address. Use 127.0.0.1 or one of its own addresses.</source>
        <translation>Este equipo no tiene la dirección de escucha. Use 127.0.0.1 o una de sus propias direcciones.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Recado can use. You can keep the credentials in an encrypted vault with a passphrase instead.</source>
        <translation>Este equipo no tiene un llavero que Recado pueda usar. En su lugar, puede guardar las credenciales en una bóveda cifrada con una frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 no tiene valor.</translation>
    </message>
    <message>
        <source>%1 is empty; the provider refuses empty values (132000).</source>
        <translation>%1 está vacío; el proveedor rechaza los valores vacíos (132000).</translation>
    </message>
    <message>
        <source>The template has no %1.</source>
        <translation>La plantilla no tiene %1.</translation>
    </message>
    <message>
        <source>The template is not approved, so the provider would refuse it.</source>
        <translation>La plantilla no está aprobada, así que el proveedor la rechazaría.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault. Close other programs and try again.</source>
        <translation>No hay suficiente memoria libre para abrir la bóveda. Cierre otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <source>This is not an address Recado can use. Paste the one the provider shows; it begins with https://.</source>
        <translation>Recado no puede usar esta dirección. Pegue la que muestra el proveedor; empieza con https://.</translation>
    </message>
    <message>
        <source>The token is missing or not complete. Copy it whole from the provider.</source>
        <translation>El token falta o está incompleto. Cópielo entero desde el proveedor.</translation>
    </message>
    <message>
        <source>The id of the WhatsApp Business account is missing or not complete. Copy it from the provider.</source>
        <translation>El id de la cuenta de WhatsApp Business falta o está incompleto. Cópielo desde el proveedor.</translation>
    </message>
    <message>
        <source>%1 takes a file: a link (https://…) or the id of an uploaded file as id:….</source>
        <translation>%1 lleva un archivo: un enlace (https://…) o el id de un archivo subido, escrito como id:….</translation>
    </message>
    <message>
        <source>%1 takes a place: latitude and longitude with a comma between, such as -23.55,-46.63.</source>
        <translation>%1 lleva una ubicación: latitud y longitud separadas por una coma, por ejemplo -23.55,-46.63.</translation>
    </message>
    <message>
        <source>%1 takes a product: catalogue and product with a bar between, such as 1234|SKU-1.</source>
        <translation>%1 lleva un producto: catálogo y producto separados por una barra, por ejemplo 1234|SKU-1.</translation>
    </message>
    <message>
        <source>%1 takes products: the one for the picture, then up to 10 sections with 30 products in all, such as SKU-1|New: SKU-1, SKU-2.</source>
        <translation>%1 lleva productos: primero el de la imagen y después hasta 10 secciones con 30 productos en total, por ejemplo SKU-1|Nuevos: SKU-1, SKU-2.</translation>
    </message>
    <message>
        <source>%1 takes a moment in milliseconds since 1970, 13 digits such as 1798761600000.</source>
        <translation>%1 lleva un momento en milisegundos desde 1970, 13 dígitos, por ejemplo 1798761600000.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3.</source>
        <translation>%1 es demasiado largo: %2 caracteres, máximo %3.</translation>
    </message>
    <message>
        <source>With these values the header is too long: %1 characters, at most %2.</source>
        <translation>Con estos valores el encabezado es demasiado largo: %1 caracteres, máximo %2.</translation>
    </message>
    <message>
        <source>With these values the text is too long: %1 characters, at most %2.</source>
        <translation>Con estos valores el texto es demasiado largo: %1 caracteres, máximo %2.</translation>
    </message>
    <message>
        <source>%1 has line breaks, tabs or more than four spaces in a row; the provider may refuse that (132018).</source>
        <translation>%1 tiene saltos de línea, tabulaciones o más de cuatro espacios seguidos; el proveedor puede rechazarlo (132018).</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number and its last digits are lost. Copy it from a column formatted as text.</source>
        <translation>Una hoja de cálculo redondeó este número y se perdieron sus últimos dígitos. Cópielo de una columna con formato de texto.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Este momento ya pasó. Elija uno posterior.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 32 letters, digits, hyphens or underscores.</source>
        <translation>Un atajo tiene de 1 a 32 letras, dígitos, guiones o guiones bajos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>Archivo de ejemplo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pie de página</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botón %1</translation>
    </message>
    <message>
        <source>Parts kept as they are</source>
        <translation>Partes que se conservan como están</translation>
    </message>
</context>
<context>
    <name>recado::PlainParts</name>
    <message>
        <source>Reply to a message</source>
        <translation>Responder a un mensaje</translation>
    </message>
    <message>
        <source>Replying to (message id)</source>
        <translation>En respuesta a (id del mensaje)</translation>
    </message>
    <message>
        <source>Copy it from Messages. The person sees the quoted message above this one.</source>
        <translation>Cópielo de Mensajes. La persona ve el mensaje citado encima de este.</translation>
    </message>
</context>
<context>
    <name>recado::PlanView</name>
    <message>
        <source>New broadcast</source>
        <translation>Nuevo envío masivo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>&amp;Guardar borrador</translation>
    </message>
    <message>
        <source>Everything is kept by itself; this goes back to the list</source>
        <translation>Todo se guarda solo; esto vuelve a la lista</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>The last changes are not saved.</source>
        <translation>Los últimos cambios no están guardados.</translation>
    </message>
    <message>
        <source>It waits for a second person. Take it back to change it.</source>
        <translation>Espera a una segunda persona. Retire la solicitud para cambiarlo.</translation>
    </message>
    <message>
        <source>All &amp;broadcasts</source>
        <translation>Todos los en&amp;víos masivos</translation>
    </message>
</context>
<context>
    <name>recado::PreviewPane</name>
    <message>
        <source>How it arrives</source>
        <translation>Cómo llega</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Elija una plantilla para verla aquí.</translation>
    </message>
    <message>
        <source>Write to see it here.</source>
        <translation>Escriba para verlo aquí.</translation>
    </message>
</context>
<context>
    <name>recado::PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Cover numbers and texts of people</source>
        <translation>Ocultar números y textos de las personas</translation>
    </message>
    <message>
        <source>Cover &amp;numbers and texts of people</source>
        <translation>Ocultar &amp;números y textos de las personas</translation>
    </message>
    <message>
        <source>F7 uncovers the person a list stands on, until the page is left. Each time is recorded. Exported files are not covered.</source>
        <translation>F7 muestra a la persona seleccionada en una lista, hasta salir de la página. Cada vez queda registrada. Los archivos exportados no se ocultan.</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>Mo&amp;strar…</translation>
    </message>
    <message>
        <source>Show who uncovered whom</source>
        <translation>Mostrar quién vio datos ocultos de quién</translation>
    </message>
    <message>
        <source>Who uncovered whom</source>
        <translation>Quién vio datos ocultos de quién</translation>
    </message>
    <message>
        <source>Only what this installation recorded.</source>
        <translation>Solo lo que registró esta instalación.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Change how long things are kept</source>
        <translation>Cambiar cuánto tiempo se guarda</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto tiempo se guarda</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s)</source>
        <translation>
            <numerusform>%1: %n día</numerusform>
            <numerusform>%1: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept for good.</source>
        <translation>Todo se guarda para siempre.</translation>
    </message>
</context>
<context>
    <name>recado::PrivacyWords</name>
    <message>
        <source>Messages sent</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>Files on this computer</source>
        <translation>Archivos en este equipo</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Ficha del contacto</translation>
    </message>
    <message>
        <source>Numbers and ids</source>
        <translation>Números e ids</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Links between ids</source>
        <translation>Vínculos entre ids</translation>
    </message>
    <message>
        <source>Records of merges</source>
        <translation>Registros de uniones</translation>
    </message>
    <message>
        <source>Words about being written to</source>
        <translation>Declaraciones sobre recibir mensajes</translation>
    </message>
    <message>
        <source>Do-not-contact entry</source>
        <translation>Registro en “No contactar”</translation>
    </message>
    <message>
        <source>First and last seen</source>
        <translation>Primer y último contacto</translation>
    </message>
    <message>
        <source>Windows for free messages</source>
        <translation>Ventanas para mensajes libres</translation>
    </message>
    <message>
        <source>Rows of broadcasts</source>
        <translation>Filas de envíos masivos</translation>
    </message>
    <message>
        <source>Raw deliveries</source>
        <translation>Contenido en bruto recibido</translation>
    </message>
    <message>
        <source>Facts of status</source>
        <translation>Hechos de estado</translation>
    </message>
    <message>
        <source>Ids of the provider</source>
        <translation>Ids del proveedor</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Files uploaded</source>
        <translation>Archivos subidos</translation>
    </message>
    <message>
        <source>Records of uncovering</source>
        <translation>Registros de datos mostrados</translation>
    </message>
    <message>
        <source>emptied; counts stay</source>
        <translation>se vacía; los conteos quedan</translation>
    </message>
    <message>
        <source>their part goes; parts of others stay</source>
        <translation>su parte se quita; las de otras personas quedan</translation>
    </message>
    <message>
        <source>replaced by a hash</source>
        <translation>reemplazado por un hash</translation>
    </message>
    <message>
        <source>a hash stays, so that no import brings them back</source>
        <translation>queda un hash, para que ninguna importación la traiga de vuelta</translation>
    </message>
    <message>
        <source>taken out of it</source>
        <translation>se quita a la persona</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent. Call them back first.</source>
        <translation>
            <numerusform>%n mensaje espera ser enviado. Cancele antes el envío.</numerusform>
            <numerusform>%n mensajes esperan ser enviados. Cancele antes el envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on their way at this moment. Try again in a minute.</source>
        <translation>
            <numerusform>%n mensaje está saliendo en este momento. Intente de nuevo en un minuto.</numerusform>
            <numerusform>%n mensajes están saliendo en este momento. Intente de nuevo en un minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s) nobody knows whether they left. Decide about them first: an answer could still come.</source>
        <translation>
            <numerusform>De %n mensaje no se sabe si salió. Decida antes sobre él: aún podría llegar una respuesta.</numerusform>
            <numerusform>De %n mensajes no se sabe si salieron. Decida antes sobre ellos: aún podría llegar una respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The broadcast “%1” has yet to write to them. Take their row out, or stop it.</source>
        <translation>El envío masivo “%1” todavía va a escribir a esta persona. Quite su fila o deténgalo.</translation>
    </message>
    <message>
        <source>This is the business&apos;s own number “%1”.</source>
        <translation>Este es el número de la propia empresa, “%1”.</translation>
    </message>
    <message>
        <source>Receipt of an erasure</source>
        <translation>Comprobante de un borrado</translation>
    </message>
    <message>
        <source>The person is known by a keyed hash alone: whoever has this installation can say whether a number is the one.</source>
        <translation>La persona figura solo como un hash con clave: quien tiene esta instalación puede decir si un número es el suyo.</translation>
    </message>
    <message>
        <source>Erased:</source>
        <translation>Borrado:</translation>
    </message>
    <message>
        <source>What stays: numbers for statistics without the person, a hash that keeps imports from bringing them back, ids of the provider as hashes.</source>
        <translation>Lo que queda: números para estadísticas, sin la persona; un hash que impide que una importación la traiga de vuelta; ids del proveedor como hashes.</translation>
    </message>
    <message>
        <source>Afterwards %1 files with %2 bytes were read.</source>
        <translation>Después se leyeron %1 archivos con %2 bytes.</translation>
    </message>
    <message>
        <source>The number was in none of them, in no spelling.</source>
        <translation>El número no estaba en ninguno de ellos, escrito de ninguna forma.</translation>
    </message>
    <message>
        <source>The number still stands in: %1.</source>
        <translation>El número todavía está en: %1.</translation>
    </message>
    <message>
        <source>The name still stands in %1; somebody else may have it.</source>
        <translation>El nombre todavía está en %1; puede ser de otra persona.</translation>
    </message>
    <message>
        <source>Not erased by this:</source>
        <translation>Esto no lo borra:</translation>
    </message>
    <message>
        <source>what a provider may keep</source>
        <translation>lo que un proveedor pueda guardar</translation>
    </message>
    <message>
        <source>what the providers of these accounts keep: %1</source>
        <translation>lo que guardan los proveedores de estas cuentas: %1</translation>
    </message>
    <message>
        <source>backups and exported files: none was named</source>
        <translation>copias de seguridad y archivos exportados: no se indicó ninguno</translation>
    </message>
    <message>
        <source>backups and exported files that were named: %1</source>
        <translation>copias de seguridad y archivos exportados que se indicaron: %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Files and pictures</source>
        <translation>Archivos e imágenes</translation>
    </message>
    <message>
        <source>Words beside the status</source>
        <translation>Explicaciones junto al estado</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Texts of both sides, notes, cells of broadcasts that ended. Numbers, times and status stay.</source>
        <translation>Textos de ambos lados, notas, celdas de envíos masivos terminados. Los números, horarios y estados quedan.</translation>
    </message>
    <message>
        <source>What people sent, and small pictures of what was uploaded.</source>
        <translation>Lo que enviaron las personas, y las miniaturas de lo que se subió.</translation>
    </message>
    <message>
        <source>What providers posted and answered, as it came.</source>
        <translation>Lo que los proveedores enviaron y respondieron, tal como llegó.</translation>
    </message>
    <message>
        <source>Explanations of providers. Kind, time and code stay, and so does every status.</source>
        <translation>Explicaciones de los proveedores. El tipo, la hora y el código quedan, igual que todos los estados.</translation>
    </message>
    <message>
        <source>Who put which contacts together, and who uncovered whom. Merges cannot be undone after that.</source>
        <translation>Quién unió qué contactos, y quién vio datos ocultos de quién. Después de eso, las uniones no se pueden deshacer.</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <translation>%1; lo más antiguo: %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Story of a message</source>
        <translation>Historia de un mensaje</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Envíos masivos</translation>
    </message>
    <message>
        <source>Known from providers&apos; address books</source>
        <translation>Conocido por las listas de contactos de los proveedores</translation>
    </message>
    <message>
        <source>Erasure %1, begun %2, ended %3.</source>
        <translation>Borrado %1, iniciado el %2, terminado el %3.</translation>
    </message>
    <message>
        <source>Erased by %1.</source>
        <translation>Borrado por %1.</translation>
    </message>
</context>
<context>
    <name>recado::ProblemList</name>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Continue as a broadcast</source>
        <translation>Continuar como envío masivo</translation>
    </message>
</context>
<context>
    <name>recado::ProblemWords</name>
    <message>
        <source>text in quotation marks</source>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>an object { }</source>
        <translation>un objeto { }</translation>
    </message>
    <message>
        <source>a list [ ]</source>
        <translation>una lista [ ]</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The message does not say its type. Write for example &quot;type&quot;: &quot;text&quot;.</source>
        <translation>El mensaje no dice su tipo. Escriba, por ejemplo, &quot;type&quot;: &quot;text&quot;.</translation>
    </message>
    <message>
        <source>%1: is missing. Fill it in.</source>
        <translation>%1: falta este dato. Complételo.</translation>
    </message>
    <message>
        <source>%1: is missing; some providers refuse that. Better fill it in.</source>
        <translation>%1: falta este dato; algunos proveedores rechazan eso. Es mejor completarlo.</translation>
    </message>
    <message>
        <source>%1: is empty. Fill it in.</source>
        <translation>%1: este dato está vacío. Complételo.</translation>
    </message>
    <message>
        <source>%1: must not be there in this kind of message. Remove it.</source>
        <translation>%1: este dato no debe estar en este tipo de mensaje. Quítelo.</translation>
    </message>
    <message>
        <source>%1: is not meant for this kind of message and may be refused or not shown. Better remove it.</source>
        <translation>%1: este dato no es para este tipo de mensaje y puede ser rechazado o no mostrarse. Es mejor quitarlo.</translation>
    </message>
    <message>
        <source>%1: is not complete. Give at least one of: %2.</source>
        <translation>%1: este dato está incompleto. Indique al menos uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1: give one of these: %2.</source>
        <translation>%1: indique uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1: give only one of these: %2.</source>
        <translation>%1: indique solo uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1: is %2, but must be %3.</source>
        <translation>%1: es %2, pero debe ser %3.</translation>
    </message>
    <message>
        <source>“%1” is not a type that this version of Recado knows. It is sent as it is where the provider allows; check the spelling.</source>
        <translation>“%1” no es un tipo que esta versión de Recado conozca. Se envía tal cual si el proveedor lo permite; revise cómo está escrito.</translation>
    </message>
    <message>
        <source>%1: is not known here. It is sent as it is where the provider allows; check the spelling.</source>
        <translation>%1: este dato no se conoce aquí. Se envía tal cual si el proveedor lo permite; revise cómo está escrito.</translation>
    </message>
    <message>
        <source>%1: has %2 characters; at most %3 are allowed. Shorten it.</source>
        <translation>%1: tiene %2 caracteres; se permiten %3 como máximo. Acorte el texto.</translation>
    </message>
    <message>
        <source>%1: has %2 characters; more than %3 may be refused. Better shorten it.</source>
        <translation>%1: tiene %2 caracteres; más de %3 pueden ser rechazados. Es mejor acortar el texto.</translation>
    </message>
    <message>
        <source>%1: there are %2; at most %3 are allowed. Remove some.</source>
        <translation>%1: hay %2; se permiten %3 como máximo. Reduzca la cantidad.</translation>
    </message>
    <message>
        <source>%1: there are %2; more than %3 may be refused. Better remove some.</source>
        <translation>%1: hay %2; más de %3 puede ser motivo de rechazo. Es mejor reducir la cantidad.</translation>
    </message>
    <message>
        <source>%1: have %2 entries together; at most %3 are allowed. Remove some.</source>
        <translation>%1: suman %2 elementos en total; se permiten %3 como máximo. Reduzca la cantidad.</translation>
    </message>
    <message>
        <source>%1: there are %2; at least %3 are needed. Add some.</source>
        <translation>%1: hay %2; se necesitan al menos %3. Agregue más.</translation>
    </message>
    <message>
        <source>%1: has %2 line breaks; at most %3 are allowed. Join some lines.</source>
        <translation>%1: tiene %2 saltos de línea; se permiten %3 como máximo. Junte algunas líneas.</translation>
    </message>
    <message>
        <source>%1: is %2, but must be from %3 to %4.</source>
        <translation>%1: el valor es %2, pero debe estar entre %3 y %4.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: is %2, but subtotal + tax + shipping − discount make %3. Correct one of them.</source>
        <translation>%1: es %2, pero subtotal + impuestos + envío − descuento dan %3. Corrija uno de ellos.</translation>
    </message>
    <message>
        <source>%1: is %2 seconds from now; at least %3 are needed. Choose a later time.</source>
        <translation>%1: es dentro de %2 segundos; se necesitan al menos %3. Elija un momento posterior.</translation>
    </message>
    <message>
        <source>%1: is “%2”, but must be one of: %3.</source>
        <translation>%1: es “%2”, pero debe ser uno de estos: %3.</translation>
    </message>
    <message>
        <source>%1: is “%2”; other values than %3 may be refused.</source>
        <translation>%1: es “%2”; los valores distintos de %3 pueden ser rechazados.</translation>
    </message>
    <message>
        <source>%1: is “%2”, but must be “%3”.</source>
        <translation>%1: es “%2”, pero debe ser “%3”.</translation>
    </message>
    <message>
        <source>%1: is “%2”; only lower-case letters a–z, digits and underscores are allowed.</source>
        <translation>%1: es “%2”; solo se permiten letras minúsculas a–z, dígitos y guiones bajos.</translation>
    </message>
    <message>
        <source>%1: is “%2”, which does not have the form %3.</source>
        <translation>%1: es “%2”, que no tiene la forma %3.</translation>
    </message>
    <message>
        <source>%1: must begin with http:// or https://.</source>
        <translation>%1: debe empezar con http:// o https://.</translation>
    </message>
    <message>
        <source>%1: begins or ends with a space. Remove it.</source>
        <translation>%1: empieza o termina con un espacio. Quítelo.</translation>
    </message>
    <message>
        <source>%1: “%2” is used twice. Make each different.</source>
        <translation>%1: “%2” se usa dos veces. Cada valor debe ser distinto.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Write it as year-month-day, such as 1990-02-28.</source>
        <translation>%1: “%2” no es una fecha. Escríbala como año-mes-día, por ejemplo 1990-02-28.</translation>
    </message>
    <message>
        <source>%1: must be a time in seconds since 1970.</source>
        <translation>%1: debe ser un momento en segundos desde 1970.</translation>
    </message>
    <message>
        <source>%1: must be a time in milliseconds since 1970; “%2” is too small.</source>
        <translation>%1: debe ser un momento en milisegundos desde 1970; “%2” es demasiado pequeño.</translation>
    </message>
    <message>
        <source>%1: differs from the first card. All cards need the same kind and number of buttons, and one catalog.</source>
        <translation>%1: no coincide con la primera tarjeta. Todas las tarjetas necesitan el mismo tipo y la misma cantidad de botones, y un solo catálogo.</translation>
    </message>
    <message>
        <source>%1: must be a single emoji; leave it empty to take the reaction back.</source>
        <translation>%1: debe ser un solo emoji; déjelo vacío para retirar la reacción.</translation>
    </message>
    <message>
        <source>%1: has an emoji, which may be refused here. Better remove it.</source>
        <translation>%1: tiene un emoji, que aquí puede ser rechazado. Es mejor quitarlo.</translation>
    </message>
    <message>
        <source>%1: has no ending such as .pdf; the receiver&apos;s phone may not know how to open it.</source>
        <translation>%1: no tiene una extensión como .pdf; el teléfono del destinatario quizá no sepa cómo abrirlo.</translation>
    </message>
    <message>
        <source>%1: has line breaks, tabs or more than four spaces in a row, which the platform may refuse in a template&apos;s value.</source>
        <translation>%1: tiene saltos de línea, tabulaciones o más de cuatro espacios seguidos, y la plataforma puede rechazar eso en el valor de una plantilla.</translation>
    </message>
    <message>
        <source>The message it answers is not shown above a template.</source>
        <translation>El mensaje al que responde no se muestra encima de una plantilla.</translation>
    </message>
    <message>
        <source>Files of the type %1 cannot be sent this way. Choose one of: %2.</source>
        <translation>Los archivos del tipo %1 no se pueden enviar así. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are allowed. Choose a smaller one.</source>
        <translation>El archivo pesa %1; se permiten %2 como máximo. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>The file has %1; above %2 it may be refused or has to be downloaded by hand.</source>
        <translation>El archivo pesa %1; por encima de %2 puede ser rechazado o habrá que descargarlo a mano.</translation>
    </message>
    <message>
        <source>The picture has %1 pixels, but must have %2. Change its size.</source>
        <translation>La imagen tiene %1 píxeles, pero debe tener %2. Cambie su tamaño.</translation>
    </message>
    <message>
        <source>%1 cannot carry %2. Choose another kind of message or another account.</source>
        <translation>%1 no puede llevar %2. Elija otro tipo de mensaje u otra cuenta.</translation>
    </message>
    <message>
        <source>%1 cannot quote an earlier message. Send it without the quote.</source>
        <translation>%1 no puede citar un mensaje anterior. Envíelo sin la cita.</translation>
    </message>
    <message>
        <source>%1 cannot send an uploaded file by its id. Give a link instead.</source>
        <translation>%1 no puede enviar un archivo subido por su id. Indique un enlace en su lugar.</translation>
    </message>
    <message>
        <source>%1 cannot send a file by link. Upload the file instead.</source>
        <translation>%1 no puede enviar un archivo por enlace. Suba el archivo en su lugar.</translation>
    </message>
    <message>
        <source>%1 cannot carry this part: %2.</source>
        <translation>%1 no puede llevar esta parte: %2.</translation>
    </message>
    <message>
        <source>%1: breaks the rule “%2”.</source>
        <translation>%1: no cumple la regla “%2”.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>El archivo está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>The name says %1, but the file is %2. It is sent as what it is; better rename it.</source>
        <translation>El nombre indica %1, pero el archivo es %2. Se envía como lo que es; es mejor cambiarle el nombre.</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>algo desconocido</translation>
    </message>
    <message>
        <source>The file is coded as %1; only %2 can be sent. Convert it.</source>
        <translation>El archivo está codificado como %1; solo se puede enviar %2. Conviértalo.</translation>
    </message>
    <message>
        <source>The file is coded as %1; anything but %2 may be refused. Better convert it.</source>
        <translation>El archivo está codificado como %1; todo lo que no sea %2 puede ser rechazado. Es mejor convertirlo.</translation>
    </message>
    <message>
        <source>Nothing answers at this link (%1). Check the address.</source>
        <translation>Nada responde en este enlace (%1). Revise la dirección.</translation>
    </message>
    <message>
        <source>The link gives no file but the answer %1. Check that the file is still there.</source>
        <translation>El enlace no lleva a un archivo, sino a la respuesta %1. Revise que el archivo siga allí.</translation>
    </message>
    <message>
        <source>The link asks for a login (%1), so WhatsApp cannot fetch the file. Use a public link.</source>
        <translation>El enlace pide iniciar sesión (%1), así que WhatsApp no puede obtener el archivo. Use un enlace público.</translation>
    </message>
    <message>
        <source>The link shows a web page, not a file. Use the address of the file itself.</source>
        <translation>El enlace muestra una página web, no un archivo. Use la dirección del archivo mismo.</translation>
    </message>
    <message>
        <source>The link leads on more than %1 times. Use the address of the file itself.</source>
        <translation>El enlace redirige más de %1 veces. Use la dirección del archivo mismo.</translation>
    </message>
    <message>
        <source>The link leads on to an address without https. Use another link.</source>
        <translation>El enlace redirige a una dirección sin https. Use otro enlace.</translation>
    </message>
    <message>
        <source>The server does not say what kind of file this is, so it may be refused.</source>
        <translation>El servidor no dice qué tipo de archivo es, así que puede ser rechazado.</translation>
    </message>
    <message>
        <source>%1: {{%2}} is still in it, and the person would read it so. Write what belongs there.</source>
        <translation>%1: {{%2}} sigue en el texto y la persona lo leería así. Escriba lo que va ahí.</translation>
    </message>
</context>
<context>
    <name>recado::QuoteStrip</name>
    <message>
        <source>The message that is answered</source>
        <translation>El mensaje al que se responde</translation>
    </message>
    <message>
        <source>Do not quote it</source>
        <translation>No citarlo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>recado::RawDialog</name>
    <message>
        <source>Raw content</source>
        <translation>Contenido en bruto</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>Qué hecho</translation>
    </message>
    <message>
        <source>Nothing came from outside about this message yet, so there is nothing to show.</source>
        <translation>Aún no llegó nada de afuera sobre este mensaje, así que no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>answer to a status query</source>
        <translation>respuesta a una consulta de estado</translation>
    </message>
    <message>
        <source>answer to our send</source>
        <translation>respuesta a nuestro envío</translation>
    </message>
    <message>
        <source>webhook delivery %1, heard %2</source>
        <translation>entrega de webhook %1, recibida: %2</translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>llegó %n vez más</numerusform>
            <numerusform>llegó %n veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Our re&amp;quest as cURL, secrets masked</source>
        <translation>Nuestra &amp;solicitud como cURL, con los secretos ocultos</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>Re&amp;procesar</translation>
    </message>
    <message>
        <source>Reads the delivery again with today&apos;s decoder; what is known already is not added twice</source>
        <translation>Lee de nuevo la entrega con el decodificador actual; lo que ya se sabe no se agrega dos veces</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>de un mensaje conocido</translation>
    </message>
    <message>
        <source>of no message we know</source>
        <translation>de ningún mensaje conocido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entendió</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>decodificada</translation>
    </message>
    <message numerus="yes">
        <source>Read again with today&apos;s decoder: %n new fact(s).</source>
        <translation>
            <numerusform>Se leyó de nuevo con el decodificador actual: %n hecho nuevo.</numerusform>
            <numerusform>Se leyó de nuevo con el decodificador actual: %n hechos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>Estado: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>No se entiende: %1</translation>
    </message>
    <message>
        <source>Copied: the request as it would leave today, to this one person. What left is not kept.</source>
        <translation>Copiada: la solicitud tal como saldría hoy, solo para esta persona. La que salió no se conserva.</translation>
    </message>
    <message>
        <source>Read again with today&apos;s decoder: nothing new.</source>
        <translation>Leída otra vez con el decodificador de hoy: nada nuevo.</translation>
    </message>
</context>
<context>
    <name>recado::RawView</name>
    <message>
        <source>Raw content</source>
        <translation>Contenido en bruto</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Formatted</source>
        <translation>Con &amp;formato</translation>
    </message>
    <message>
        <source>As &amp;received</source>
        <translation>Tal como &amp;llegó</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>Search in this content</source>
        <translation>Buscar en este contenido</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Reading %1 bytes…</source>
        <translation>Leyendo %1 bytes…</translation>
    </message>
    <message>
        <source>These bytes are no text.</source>
        <translation>Estos bytes no son texto.</translation>
    </message>
    <message>
        <source>These bytes are no text: “Bytes” shows them as they are.</source>
        <translation>Estos bytes no son texto: “Bytes” los muestra tal como son.</translation>
    </message>
    <message>
        <source>Nested too deep to be formatted; shown as it came.</source>
        <translation>Tiene demasiados niveles para darle formato; se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>Too long to be formatted; shown as it came.</source>
        <translation>Es demasiado largo para darle formato; se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>This is not whole JSON: line %1, column %2. Shown as it came.</source>
        <translation>Esto no es JSON completo: línea %1, columna %2. Se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>Showing the rest…</source>
        <translation>Mostrando el resto…</translation>
    </message>
    <message>
        <source>Show the rest (%1 characters)</source>
        <translation>Mostrar el resto (%1 caracteres)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Resaltados: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Marked: %1 of %2</source>
        <translation>Resaltados: %1 de %2</translation>
    </message>
</context>
<context>
    <name>recado::ReachCard</name>
    <message>
        <source>Reachable from outside</source>
        <translation>Accesible desde fuera</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Probar todo</translation>
    </message>
    <message>
        <source>Test all four steps</source>
        <translation>Probar los cuatro pasos</translation>
    </message>
    <message>
        <source>Providers call Recado over the internet to say what became of each message. Four steps make that work; test each one, in this order.</source>
        <translation>Los proveedores llaman a Recado por internet para decir qué pasó con cada mensaje. Para eso hacen falta cuatro pasos; pruebe cada uno, en este orden.</translation>
    </message>
    <message>
        <source>The practice account needs none of this: it calls on this computer.</source>
        <translation>La cuenta de práctica no necesita nada de esto: llama dentro de este equipo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All four steps are good</source>
        <translation>Los cuatro pasos están bien</translation>
    </message>
    <message>
        <source>%1 of 4 steps are good</source>
        <translation>%1 de 4 pasos bien</translation>
    </message>
    <message>
        <source>Trust the proxy at %1</source>
        <translation>Confiar en el proxy en %1</translation>
    </message>
    <message>
        <source>Listener settings…</source>
        <translation>Ajustes de la escucha…</translation>
    </message>
</context>
<context>
    <name>recado::ReachStepView</name>
    <message>
        <source>Recado keeps a door open here, at which events are handed in. The test knocks at it from this computer.</source>
        <translation>Recado mantiene aquí una puerta abierta, en la que se entregan los eventos. La prueba llama a ella desde este equipo.</translation>
    </message>
    <message>
        <source>Providers are out on the internet and need an address there that hands everything on to this computer. The test goes out to that address and must come back in here.</source>
        <translation>Los proveedores están en internet y necesitan allí una dirección que pase todo a este equipo. La prueba sale hacia esa dirección y debe volver a entrar aquí.</translation>
    </message>
    <message>
        <source>Each account&apos;s provider must be told where to send its events. Each account has an address with a secret of its own.</source>
        <translation>Hay que indicar al proveedor de cada cuenta adónde enviar sus eventos. Cada cuenta tiene una dirección con su propio secreto.</translation>
    </message>
    <message>
        <source>The proof of all: somebody writes to your number, and Recado hears of it.</source>
        <translation>La prueba de todo: alguien escribe a su número y Recado se entera.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Probar: %1</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Plegar: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>recado::ReachWords</name>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>The listener answers at %1.</source>
        <translation>La escucha responde en %1.</translation>
    </message>
    <message>
        <source>The listener answers at %1; this computer is not among the networks that it lets in.</source>
        <translation>La escucha responde en %1; este equipo no está entre las redes que deja entrar.</translation>
    </message>
    <message>
        <source>At %1 another Recado answers, with other data.</source>
        <translation>En %1 responde otro Recado, con otros datos.</translation>
    </message>
    <message>
        <source>At %1 another program answers (%2).</source>
        <translation>En %1 responde otro programa (%2).</translation>
    </message>
    <message>
        <source>The listener lets this computer in only with a certificate, or not at all: it cannot be tested from here.</source>
        <translation>La escucha deja entrar a este equipo solo con un certificado, o no lo deja entrar: no se puede probar desde aquí.</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Nadie escucha en %1.</translation>
    </message>
    <message>
        <source>The listener at %1 did not answer in time.</source>
        <translation>La escucha en %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The listener could not open its address.</source>
        <translation>La escucha no pudo abrir su dirección.</translation>
    </message>
    <message>
        <source>No program of this installation is listening.</source>
        <translation>Ningún programa de esta instalación está escuchando.</translation>
    </message>
    <message>
        <source>The listener at %1 gave no answer.</source>
        <translation>La escucha en %1 no dio respuesta.</translation>
    </message>
    <message>
        <source>The name %1 does not exist, or not yet.</source>
        <translation>El nombre %1 no existe, o aún no.</translation>
    </message>
    <message>
        <source>Nobody takes connections at %1.</source>
        <translation>Nadie acepta conexiones en %1.</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>No llegó respuesta de %1 a tiempo.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 venció.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from nobody whom computers trust; or the chain is not complete.</source>
        <translation>El certificado de %1 no viene de nadie en quien confíen los equipos, o la cadena no está completa.</translation>
    </message>
    <message>
        <source>The certificate is not made for the name %1.</source>
        <translation>El certificado no es para el nombre %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the test out.</source>
        <translation>El proxy de esta red no dejó salir la prueba.</translation>
    </message>
    <message>
        <source>No answer came from %1.</source>
        <translation>No llegó respuesta de %1.</translation>
    </message>
    <message>
        <source>A request to %1 came to this listener and back.</source>
        <translation>Una solicitud a %1 llegó a esta escucha y volvió.</translation>
    </message>
    <message>
        <source>A request to %1 came to this listener and back. Only this computer can reach that address: good for practice.</source>
        <translation>Una solicitud a %1 llegó a esta escucha y volvió. Solo este equipo puede llegar a esa dirección: sirve para practicar.</translation>
    </message>
    <message>
        <source>A request to %1 came to this listener and back, but the address is one of a private network.</source>
        <translation>Una solicitud a %1 llegó a esta escucha y volvió, pero la dirección es de una red privada.</translation>
    </message>
    <message>
        <source>A request to %1 came to this listener and back. The proxy at %2 says whom it is from (%3), and the listener does not believe it: limits for one address hit everybody.</source>
        <translation>Una solicitud a %1 llegó a esta escucha y volvió. El proxy en %2 dice de quién viene (%3), y la escucha no le cree: los límites por dirección afectan a todos.</translation>
    </message>
    <message>
        <source>The way leads to this listener. Its list of networks does not let %1 in, so that the last bit cannot be tested.</source>
        <translation>El camino lleva a esta escucha. Su lista de redes no deja entrar a %1, así que no se puede probar el último tramo.</translation>
    </message>
    <message>
        <source>The way leads to this listener, but its list of networks refuses the proxy at %1: nobody gets in.</source>
        <translation>El camino lleva a esta escucha, pero su lista de redes rechaza el proxy en %1: nadie puede entrar.</translation>
    </message>
    <message>
        <source>The way leads to this listener, but the path was changed on it: “%1” arrived.</source>
        <translation>El camino lleva a esta escucha, pero la ruta cambió por el camino: llegó “%1”.</translation>
    </message>
    <message>
        <source>The way leads to this listener, but its answer was changed on the way back (%1).</source>
        <translation>El camino lleva a esta escucha, pero su respuesta cambió al volver (%1).</translation>
    </message>
    <message>
        <source>%1 sends the caller elsewhere (%2); providers do not follow.</source>
        <translation>%1 manda a quien llama a otro lugar (%2); los proveedores no lo siguen.</translation>
    </message>
    <message>
        <source>%1 sends the caller to %2 (%3); providers do not follow.</source>
        <translation>%1 manda a quien llama a %2 (%3); los proveedores no lo siguen.</translation>
    </message>
    <message>
        <source>Another Recado answers at %1, not this installation&apos;s.</source>
        <translation>En %1 responde otro Recado, no el de esta instalación.</translation>
    </message>
    <message>
        <source>The proxy at %1 does not reach the listener (%2).</source>
        <translation>El proxy en %1 no llega a la escucha (%2).</translation>
    </message>
    <message>
        <source>%1 wants a login (%2); providers have none.</source>
        <translation>%1 pide iniciar sesión (%2); los proveedores no pueden hacerlo.</translation>
    </message>
    <message>
        <source>%1 says that there were too many requests.</source>
        <translation>%1 dice que hubo demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>At %1 somebody else answers (%2).</source>
        <translation>En %1 responde alguien más (%2).</translation>
    </message>
    <message>
        <source>No public address is known yet.</source>
        <translation>Aún no se conoce ninguna dirección pública.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>No se pudieron leer los ajustes.</translation>
    </message>
    <message>
        <source>The provider says that it posts this account&apos;s events to %1.</source>
        <translation>El proveedor dice que envía los eventos de esta cuenta a %1.</translation>
    </message>
    <message>
        <source>The provider has taken %1 as the address for this account&apos;s events. It has no call that tells it again.</source>
        <translation>El proveedor aceptó %1 como dirección para los eventos de esta cuenta. No ofrece una llamada para volver a consultarla.</translation>
    </message>
    <message>
        <source>This account was registered at %1, not at %2.</source>
        <translation>Esta cuenta se registró en %1, no en %2.</translation>
    </message>
    <message>
        <source>The provider posts this account&apos;s events to %1, or to another path.</source>
        <translation>El proveedor envía los eventos de esta cuenta a %1, o a otra ruta.</translation>
    </message>
    <message>
        <source>The provider does not tell where it posts this account&apos;s events.</source>
        <translation>El proveedor no informa adónde envía los eventos de esta cuenta.</translation>
    </message>
    <message>
        <source>The provider posts nothing of this account: the app is not subscribed to it.</source>
        <translation>El proveedor no envía nada de esta cuenta: la app no está suscrita a ella.</translation>
    </message>
    <message>
        <source>Not all kinds of events are subscribed to. Missing: %1.</source>
        <translation>No están suscritos todos los tipos de eventos. Faltan: %1.</translation>
    </message>
    <message>
        <source>This provider is told in its own console where to post.</source>
        <translation>A este proveedor se le indica adónde enviar en su propia consola.</translation>
    </message>
    <message>
        <source>Meta takes an address only with a verify token, and none is stored for this account.</source>
        <translation>Meta acepta una dirección solo con un token de verificación, y esta cuenta no tiene ninguno guardado.</translation>
    </message>
    <message>
        <source>No number of this account is known here.</source>
        <translation>Aquí no se conoce ningún número de esta cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s secrets cannot be read.</source>
        <translation>No se pueden leer los secretos de la cuenta.</translation>
    </message>
    <message>
        <source>This account was not registered through Recado.</source>
        <translation>Esta cuenta no se registró desde Recado.</translation>
    </message>
    <message>
        <source>The provider refused the address. %1</source>
        <translation>El proveedor rechazó la dirección. %1</translation>
    </message>
    <message>
        <source>The provider refused the account&apos;s credentials.</source>
        <translation>El proveedor rechazó las credenciales de la cuenta.</translation>
    </message>
    <message>
        <source>The provider could not be asked. %1</source>
        <translation>No se pudo preguntar al proveedor. %1</translation>
    </message>
    <message>
        <source>An event arrived.</source>
        <translation>Llegó un evento.</translation>
    </message>
    <message>
        <source>An event arrived: %1.</source>
        <translation>Llegó un evento: %1.</translation>
    </message>
    <message>
        <source>Events arrive, but their signature does not fit the stored app secret.</source>
        <translation>Llegan eventos, pero su firma no corresponde al secreto de la app guardado.</translation>
    </message>
    <message>
        <source>Nothing has arrived since the account was registered.</source>
        <translation>No ha llegado nada desde que se registró la cuenta.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>Aún no ha llegado nada.</translation>
    </message>
    <message>
        <source>Enter the address under which the internet reaches this computer, or set up a tunnel.</source>
        <translation>Ingrese la dirección en la que internet llega a este equipo, o configure un túnel.</translation>
    </message>
    <message>
        <source>Open Recado, or start “recadoctl listen” on this computer.</source>
        <translation>Abra Recado o inicie “recadoctl listen” en este equipo.</translation>
    </message>
    <message>
        <source>Start Recado again; if it stays like this, run “recadoctl doctor”.</source>
        <translation>Inicie Recado de nuevo; si sigue igual, ejecute “recadoctl doctor”.</translation>
    </message>
    <message>
        <source>Choose another port for the listener, or end the program that uses this one.</source>
        <translation>Elija otro puerto para la escucha, o termine el programa que usa este.</translation>
    </message>
    <message>
        <source>Let the provider send an event: step 4 shows whether it arrives.</source>
        <translation>Haga que el proveedor envíe un evento: el paso 4 muestra si llega.</translation>
    </message>
    <message>
        <source>Except the public address from the proxy in Settings, or open it from another network.</source>
        <translation>Excluya la dirección pública del proxy en Ajustes, o ábrala desde otra red.</translation>
    </message>
    <message>
        <source>Look for a typing mistake; the name&apos;s entry may also need a few minutes until it is known everywhere.</source>
        <translation>Busque un error de escritura; el registro del nombre también puede tardar unos minutos en conocerse en todas partes.</translation>
    </message>
    <message>
        <source>Check that proxy or tunnel runs and that the firewall and router let the port through. Some routers do not let a computer reach its own public address: then test from another network.</source>
        <translation>Revise que el proxy o el túnel esté en marcha y que el firewall y el router dejen pasar el puerto. Algunos routers no dejan que un equipo llegue a su propia dirección pública: en ese caso, pruebe desde otra red.</translation>
    </message>
    <message>
        <source>Renew the certificate, with its whole chain and for this name: providers check it, too.</source>
        <translation>Renueve el certificado, con su cadena completa y para este nombre: los proveedores también lo revisan.</translation>
    </message>
    <message>
        <source>Check that the port speaks HTTPS, and at least TLS 1.2.</source>
        <translation>Revise que el puerto use HTTPS, con TLS 1.2 como mínimo.</translation>
    </message>
    <message>
        <source>Let the proxy hand on /hook/… as it came; a prefix of the public address is taken away, and nothing else.</source>
        <translation>Haga que el proxy pase /hook/… tal como llegó; solo se quita un prefijo de la dirección pública, nada más.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel point to the listener&apos;s address and port, as step 1 shows them.</source>
        <translation>Haga que el proxy o el túnel apunte a la dirección y el puerto de la escucha, como los muestra el paso 1.</translation>
    </message>
    <message>
        <source>Let the proxy hand /hook/ to the listener, and check that the name leads to this computer.</source>
        <translation>Haga que el proxy pase /hook/ a la escucha, y revise que el nombre lleve a este equipo.</translation>
    </message>
    <message>
        <source>Let /hook/ pass without a login: the path itself is a secret.</source>
        <translation>Deje pasar /hook/ sin iniciar sesión: la propia ruta es un secreto.</translation>
    </message>
    <message>
        <source>Enter the address that it leads to, or let the proxy answer /hook/ itself.</source>
        <translation>Ingrese la dirección a la que lleva, o haga que el propio proxy responda a /hook/.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel point to this installation, or run the other one&apos;s test.</source>
        <translation>Haga que el proxy o el túnel apunte a esta instalación, o ejecute la prueba de la otra.</translation>
    </message>
    <message>
        <source>Add the proxy&apos;s address to the trusted proxies of the listener (recadoctl listener set trusted_proxies=…).</source>
        <translation>Agregue la dirección del proxy a los proxies de confianza de la escucha (recadoctl listener set trusted_proxies=…).</translation>
    </message>
    <message>
        <source>Make sure that the provider&apos;s networks are in the list.</source>
        <translation>Asegúrese de que las redes del proveedor estén en la lista.</translation>
    </message>
    <message>
        <source>A provider outside of this network needs a public name.</source>
        <translation>Un proveedor fuera de esta red necesita un nombre público.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Register the public address at the provider.</source>
        <translation>Registre la dirección pública en el proveedor.</translation>
    </message>
    <message>
        <source>Subscribe to these fields in Meta&apos;s app dashboard, under WhatsApp, Configuration.</source>
        <translation>Suscríbase a estos campos en el panel de la app de Meta, en WhatsApp, Configuración.</translation>
    </message>
    <message>
        <source>Store a verify token with the account: any word that nobody guesses.</source>
        <translation>Guarde un token de verificación en la cuenta: cualquier palabra que nadie adivine.</translation>
    </message>
    <message>
        <source>Fetch the account&apos;s numbers first.</source>
        <translation>Obtenga primero los números de la cuenta.</translation>
    </message>
    <message>
        <source>Unlock the keychain or the vault.</source>
        <translation>Desbloquee el llavero o la bóveda.</translation>
    </message>
    <message>
        <source>Test the account and enter its credentials anew.</source>
        <translation>Pruebe la cuenta e ingrese de nuevo sus credenciales.</translation>
    </message>
    <message>
        <source>Meta asks the address before it takes it: see that step 2 is good, and that the token may manage the account&apos;s webhooks.</source>
        <translation>Meta consulta la dirección antes de aceptarla: vea que el paso 2 esté bien y que el token pueda administrar los webhooks de la cuenta.</translation>
    </message>
    <message>
        <source>The provider&apos;s own words say what it wants.</source>
        <translation>Las palabras del propio proveedor dicen qué quiere.</translation>
    </message>
    <message>
        <source>Paste the address and the verify token in Meta&apos;s app dashboard, under WhatsApp, Configuration, and subscribe to the fields.</source>
        <translation>Pegue la dirección y el token de verificación en el panel de la app de Meta, en WhatsApp, Configuración, y suscríbase a los campos.</translation>
    </message>
    <message>
        <source>Paste the address as the webhook of the gateway&apos;s settings.</source>
        <translation>Pegue la dirección como webhook en los ajustes de la pasarela.</translation>
    </message>
    <message>
        <source>Give the address to Serpro&apos;s support, which enters it for your contract.</source>
        <translation>Dé la dirección al soporte de Serpro, que la ingresa para su contrato.</translation>
    </message>
    <message>
        <source>Paste the address in the provider&apos;s console.</source>
        <translation>Pegue la dirección en la consola del proveedor.</translation>
    </message>
    <message>
        <source>Send a message to your own telephone, or write to the number: what happens with it arrives here.</source>
        <translation>Envíe un mensaje a su propio teléfono, o escriba al número: lo que pase con él llega aquí.</translation>
    </message>
    <message>
        <source>Enter the app secret anew: it stands in Meta&apos;s app dashboard, under App settings, Basic.</source>
        <translation>Ingrese de nuevo el secreto de la app: está en el panel de la app de Meta, en Configuración de la app, Básica.</translation>
    </message>
    <message>
        <source>The listener answers</source>
        <translation>La escucha responde</translation>
    </message>
    <message>
        <source>The public address leads here</source>
        <translation>La dirección pública lleva aquí</translation>
    </message>
    <message>
        <source>The provider posts there</source>
        <translation>El proveedor envía allí</translation>
    </message>
    <message>
        <source>A real event arrived</source>
        <translation>Llegó un evento real</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Not possible from here</source>
        <translation>No es posible desde aquí</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Con fallas</translation>
    </message>
    <message>
        <source>The address begins with https://. Without encryption it may only be one of this computer or of a private network.</source>
        <translation>La dirección empieza con https://. Sin cifrado solo puede ser de este equipo o de una red privada.</translation>
    </message>
    <message>
        <source>The address has no host, such as hooks.example.org.</source>
        <translation>A la dirección le falta el host, por ejemplo hooks.example.org.</translation>
    </message>
    <message>
        <source>The address has a user name in it; providers send none.</source>
        <translation>La dirección contiene un nombre de usuario; los proveedores no envían ninguno.</translation>
    </message>
    <message>
        <source>The address ends before “?” and “#”.</source>
        <translation>La dirección termina antes de “?” y “#”.</translation>
    </message>
    <message>
        <source>This is not an address such as https://hooks.example.org.</source>
        <translation>Esta no es una dirección como https://hooks.example.org.</translation>
    </message>
    <message>
        <source>The secret stands in the command, where everybody on this computer can read it. Leave it out there.</source>
        <translation>El secreto está en el comando, donde cualquiera en este equipo puede leerlo. Quítelo de ahí.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>Una comilla del comando no está cerrada.</translation>
    </message>
    <message>
        <source>The command is run without a shell: put what needs one ($, |, &amp;, &gt;, ;) into a script of your own, or between &apos; and &apos;.</source>
        <translation>El comando se ejecuta sin shell: ponga lo que necesite uno ($, |, &amp;, &gt;, ;) en un script propio, o entre &apos; y &apos;.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>No hay ningún comando.</translation>
    </message>
    <message>
        <source>“%1” is not a name for an environment variable.</source>
        <translation>“%1” no es un nombre válido para una variable de entorno.</translation>
    </message>
    <message>
        <source>The pattern for the address is not a regular expression: %1</source>
        <translation>El patrón de la dirección no es una expresión regular: %1</translation>
    </message>
    <message>
        <source>The tunnel client is not installed here, or not found.</source>
        <translation>El cliente de túnel no está instalado aquí, o no se encuentra.</translation>
    </message>
    <message>
        <source>No secret is stored under “%1”.</source>
        <translation>No hay ningún secreto guardado como “%1”.</translation>
    </message>
    <message>
        <source>The tunnel client could not be started: %1</source>
        <translation>No se pudo iniciar el cliente de túnel: %1</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Aún sin dirección</translation>
    </message>
</context>
<context>
    <name>recado::ReactionForm</name>
    <message>
        <source>Message id</source>
        <translation>Id del mensaje</translation>
    </message>
    <message>
        <source>Copy it from Messages: it says which message you react to.</source>
        <translation>Cópielo de Mensajes: indica a qué mensaje reacciona.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>recado::RecipientChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>recado::RecipientField</name>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>%1 is a landline: it only answers if it was registered with WhatsApp.</source>
        <translation>%1 es un teléfono fijo: solo responde si se registró en WhatsApp.</translation>
    </message>
    <message>
        <source>Perhaps the ninth digit is missing: %1</source>
        <translation>Quizá falta el noveno dígito: %1</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>más…</translation>
    </message>
    <message numerus="yes">
        <source>%n repeated number(s) put together.</source>
        <translation>
            <numerusform>Se unió %n número repetido.</numerusform>
            <numerusform>Se unieron %n números repetidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ✕</source>
        <translation>
            <numerusform>y %n más ✕</numerusform>
            <numerusform>y %n más ✕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people: take them away</source>
        <translation>
            <numerusform>%n persona más: quitar</numerusform>
            <numerusform>%n personas más: quitar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::RecipientImport</name>
    <message>
        <source>phone</source>
        <comment>column of a sample file</comment>
        <translation>telefono</translation>
    </message>
    <message>
        <source>name</source>
        <comment>column of a sample file</comment>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>recado::RecipientStoryModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>recado::RecipientsStep</name>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Elija una hoja de cálculo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>There is no earlier broadcast with people yet.</source>
        <translation>Aún no hay ningún envío masivo anterior con personas.</translation>
    </message>
    <message>
        <source>Taking the people over</source>
        <translation>Tomando las personas</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <translation>Guardar un archivo de ejemplo</translation>
    </message>
    <message>
        <source>recipients.csv</source>
        <translation>destinatarios.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Fill in %1 and drop it here.</source>
        <translation>Complete %1 y suéltelo aquí.</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Elegir otra cosa</translation>
    </message>
    <message>
        <source>The file as it was read</source>
        <translation>El archivo tal como se leyó</translation>
    </message>
    <message>
        <source>&amp;Replace the recipients</source>
        <translation>&amp;Reemplazar los destinatarios</translation>
    </message>
    <message>
        <source>Recipients from %1</source>
        <translation>Destinatarios de %1</translation>
    </message>
    <message>
        <source>Recipients that were pasted</source>
        <translation>Destinatarios pegados</translation>
    </message>
    <message>
        <source>Recipients that were taken over</source>
        <translation>Destinatarios tomados de otro envío</translation>
    </message>
    <message>
        <source>What is wrong with single rows is put right in the check; the file itself stays as it is.</source>
        <translation>Lo que está mal en filas sueltas se corrige en la revisión; el archivo queda como está.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celdas pegadas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Its lines end in different ways; they were read as lines all the same.</source>
        <translation>Sus líneas terminan de distintas formas; se leyeron como líneas de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are merged: only the first of them has a value.</source>
        <translation>
            <numerusform>%n celda está combinada: solo la primera tiene un valor.</numerusform>
            <numerusform>%n celdas están combinadas: solo la primera tiene un valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients are being read.</source>
        <translation>Se están leyendo los destinatarios.</translation>
    </message>
    <message>
        <source>Read the recipients first.</source>
        <translation>Primero lea los destinatarios.</translation>
    </message>
    <message>
        <source>Choose who is to get it.</source>
        <translation>Elija quién lo recibe.</translation>
    </message>
    <message numerus="yes">
        <source>Read %n row(s)</source>
        <translation>
            <numerusform>Leer %n fila</numerusform>
            <numerusform>Leer %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Siguiente: columnas</translation>
    </message>
    <message>
        <source>Say which column has the telephones.</source>
        <translation>Indique qué columna tiene los teléfonos.</translation>
    </message>
    <message>
        <source>Reading the recipients</source>
        <translation>Leyendo los destinatarios</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was taken over; the recipients are as they were.</source>
        <translation>No se tomó nada; los destinatarios quedan como estaban.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) of the sheet will be read too.</source>
        <translation>
            <numerusform>También se leerá %n fila oculta de la hoja.</numerusform>
            <numerusform>También se leerán %n filas ocultas de la hoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Se está leyendo el archivo.</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>None of these contacts has a number or a business-scoped id to write to.</source>
        <translation>Ninguno de estos contactos tiene un número o un id en el ámbito de la empresa al que escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without a number or business-scoped id are left out.</source>
        <translation>
            <numerusform>%n contacto sin número ni id en el ámbito de la empresa queda fuera.</numerusform>
            <numerusform>%n contactos sin número ni id en el ámbito de la empresa quedan fuera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::RelayWords</name>
    <message>
        <source>The relay does not know this installation&apos;s token. Write its file anew with “recadoctl relay setup” and put it on the server.</source>
        <translation>El retransmisor no conoce el token de esta instalación. Escriba de nuevo su archivo con “recadoctl relay setup” y póngalo en el servidor.</translation>
    </message>
    <message>
        <source>The relay was asked too often with a wrong token. Try again in a minute.</source>
        <translation>Se consultó al retransmisor demasiadas veces con un token incorrecto. Intente de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>There is no relay at this address. Check the address and what stands in front of the relay.</source>
        <translation>No hay ningún retransmisor en esta dirección. Revise la dirección y lo que está delante del retransmisor.</translation>
    </message>
    <message>
        <source>The relay was restarted meanwhile. What was fetched is kept; it is fetched again.</source>
        <translation>El retransmisor se reinició mientras tanto. Lo obtenido está guardado; se obtiene de nuevo.</translation>
    </message>
    <message>
        <source>The relay answers with an error. What it has kept stays there; Recado tries again.</source>
        <translation>El retransmisor responde con un error. Lo que ha guardado sigue allí; Recado intenta de nuevo.</translation>
    </message>
    <message>
        <source>This installation has no key for a relay yet. Make it with “recadoctl relay setup”.</source>
        <translation>Esta instalación aún no tiene clave para un retransmisor. Créela con “recadoctl relay setup”.</translation>
    </message>
    <message>
        <source>This installation has no token for a relay yet. Make it with “recadoctl relay setup”.</source>
        <translation>Esta instalación aún no tiene token para un retransmisor. Créelo con “recadoctl relay setup”.</translation>
    </message>
    <message>
        <source>Another program of this installation is fetching from the relay.</source>
        <translation>Otro programa de esta instalación está obteniendo del retransmisor.</translation>
    </message>
    <message>
        <source>What answers at this address is not a relay, but perhaps a sign-in page of the network. Nothing was taken.</source>
        <translation>Lo que responde en esta dirección no es un retransmisor; quizá sea una página de inicio de sesión de la red. No se tomó nada.</translation>
    </message>
    <message>
        <source>The relay is newer than this program. Update Recado here; what waits there stays.</source>
        <translation>El retransmisor es más nuevo que este programa. Actualice Recado aquí; lo que espera allí se queda.</translation>
    </message>
    <message>
        <source>The relay closes deliveries for another installation&apos;s key. Write its file anew with “recadoctl relay setup”.</source>
        <translation>El retransmisor sella las entregas para la clave de otra instalación. Escriba de nuevo su archivo con “recadoctl relay setup”.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries cannot be opened with this installation&apos;s key. They stay on the relay.</source>
        <translation>
            <numerusform>%n entrega no se puede abrir con la clave de esta instalación. Se queda en el retransmisor.</numerusform>
            <numerusform>%n entregas no se pueden abrir con la clave de esta instalación. Se quedan en el retransmisor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are for accounts that are not here (%1). They stay on the relay.</source>
        <translation>
            <numerusform>%n entrega es para cuentas que no están aquí (%1). Se queda en el retransmisor.</numerusform>
            <numerusform>%n entregas son para cuentas que no están aquí (%1). Se quedan en el retransmisor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait on the relay until the keychain or vault is open.</source>
        <translation>
            <numerusform>%n entrega espera en el retransmisor hasta que se abra el llavero o la bóveda.</numerusform>
            <numerusform>%n entregas esperan en el retransmisor hasta que se abra el llavero o la bóveda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries have a wrong signature: nothing in them is believed.</source>
        <translation>
            <numerusform>%n entrega tiene una firma incorrecta: no se da por cierto nada de lo que contiene.</numerusform>
            <numerusform>%n entregas tienen una firma incorrecta: no se da por cierto nada de lo que contienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The relay&apos;s clock is ahead by %n seconds.</source>
        <translation>
            <numerusform>El reloj del retransmisor está %n segundo adelantado.</numerusform>
            <numerusform>El reloj del retransmisor está %n segundos adelantado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The relay&apos;s clock is behind by %n seconds.</source>
        <translation>
            <numerusform>El reloj del retransmisor está %n segundo atrasado.</numerusform>
            <numerusform>El reloj del retransmisor está %n segundos atrasado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ReplayJob</name>
    <message>
        <source>Replaying</source>
        <translation>Reprocesando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 of %2 were replayed.</source>
        <translation>Se reprocesaron %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were replayed.</source>
        <translation>
            <numerusform>Se reprocesó %n entrega.</numerusform>
            <numerusform>Se reprocesaron %n entregas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them taught something new.</source>
        <translation>
            <numerusform>%n de ellas aportó algo nuevo.</numerusform>
            <numerusform>%n de ellas aportaron algo nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>None taught anything new.</source>
        <translation>Ninguna aportó nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay refused: the signature does not fit the stored app secret.</source>
        <translation>
            <numerusform>%n sigue rechazada: la firma no corresponde al secreto de la app guardado.</numerusform>
            <numerusform>%n siguen rechazadas: la firma no corresponde al secreto de la app guardado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ReplyBar</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Service window</source>
        <translation>Ventana de atención</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Plantilla…</translation>
    </message>
    <message>
        <source>Answer with a template</source>
        <translation>Responder con una plantilla</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>How answering works</source>
        <translation>Opciones de respuesta</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Recado ended while this was leaving.</source>
        <translation>Recado se cerró mientras el mensaje salía.</translation>
    </message>
    <message>
        <source>Nothing was sent: it stands here again.</source>
        <translation>No se envió nada: aquí está de nuevo.</translation>
    </message>
    <message>
        <source>Not kept on disk.</source>
        <translation>No se guardó en el disco.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter makes a new line</source>
        <translation>Enter envía, Shift+Enter hace una línea nueva</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envía</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter envía</translation>
    </message>
    <message>
        <source>%1 has no call for it</source>
        <translation>%1 no ofrece esto</translation>
    </message>
    <message>
        <source>Tell people when I have read</source>
        <translation>Avisar a las personas cuando haya leído</translation>
    </message>
    <message>
        <source>Show people that I am typing, and that I have read</source>
        <translation>Mostrar a las personas que estoy escribiendo y que leí</translation>
    </message>
    <message>
        <source>Not quoted.</source>
        <translation>No se citó.</translation>
    </message>
    <message>
        <source>The provider has not told its id for this message yet.</source>
        <translation>El proveedor aún no informó el id de este mensaje.</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>No se aceptó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait.</source>
        <translation>
            <numerusform>Espera %n archivo más.</numerusform>
            <numerusform>Esperan %n archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one comes when this one was sent.</source>
        <translation>El siguiente viene cuando se haya enviado este.</translation>
    </message>
    <message>
        <source>The pasted picture was not taken.</source>
        <translation>No se aceptó la imagen pegada.</translation>
    </message>
    <message>
        <source>Answer from %1?</source>
        <translation>¿Responder desde %1?</translation>
    </message>
    <message>
        <source>%1 wrote to %2. The answer will come from another number, %3, in another conversation.</source>
        <translation>%1 escribió a %2. La respuesta llegará desde otro número, %3, en otra conversación.</translation>
    </message>
    <message>
        <source>Answer from %1</source>
        <translation>Responder desde %1</translation>
    </message>
    <message>
        <source>not the number they wrote to</source>
        <translation>no es el número al que escribió la persona</translation>
    </message>
    <message>
        <source>the number they wrote to is no longer here</source>
        <translation>el número al que escribió la persona ya no está aquí</translation>
    </message>
    <message>
        <source>choose the number that answers</source>
        <translation>elija el número que responde</translation>
    </message>
    <message>
        <source>Not to be written to.</source>
        <translation>No se le debe escribir.</translation>
    </message>
    <message>
        <source>Window closed.</source>
        <translation>Ventana cerrada.</translation>
    </message>
    <message>
        <source>Only templates get through now.</source>
        <translation>Ahora solo pasan plantillas.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n s.</source>
        <translation>
            <numerusform>Sale en %n s.</numerusform>
            <numerusform>Sale en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se envió nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Called back.</source>
        <translation>Envío cancelado.</translation>
    </message>
    <message>
        <source>It stands in the conversation with %1.</source>
        <translation>El mensaje está en la conversación con %1.</translation>
    </message>
    <message>
        <source>Not sent to %1; it stands in their conversation.</source>
        <translation>No se envió a %1; está en la conversación de esa persona.</translation>
    </message>
    <message>
        <source>No reaction was sent.</source>
        <translation>No se envió ninguna reacción.</translation>
    </message>
</context>
<context>
    <name>recado::ReplyWords</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>window open; the clocks differ, so until when is not known</source>
        <translation>ventana abierta; los relojes difieren, así que no se sabe hasta cuándo</translation>
    </message>
    <message>
        <source>window open, %1 left</source>
        <translation>ventana abierta, tiempo restante: %1</translation>
    </message>
    <message>
        <source>window closed since %1</source>
        <translation>ventana cerrada desde %1</translation>
    </message>
    <message>
        <source>has not written to this number</source>
        <translation>no escribió a este número</translation>
    </message>
    <message>
        <source>Window closed.</source>
        <translation>Ventana cerrada.</translation>
    </message>
    <message>
        <source>Window not open.</source>
        <translation>La ventana no está abierta.</translation>
    </message>
    <message>
        <source>%1 wrote last at %2, more than 24 hours ago.</source>
        <translation>%1 escribió por última vez hace más de 24 horas (%2).</translation>
    </message>
    <message>
        <source>%1 did not write to this number, as far as Recado heard.</source>
        <translation>%1 no escribió a este número, hasta donde Recado sabe.</translation>
    </message>
    <message>
        <source>This number may write all the same (Direct Send): it is billed like a template.</source>
        <translation>Este número puede escribir de todos modos (Direct Send): se cobra como una plantilla.</translation>
    </message>
    <message>
        <source>Only templates get through; what is typed stays here.</source>
        <translation>Solo pasan plantillas; lo que se escribió queda aquí.</translation>
    </message>
    <message>
        <source>A template gets through; a text only if they wrote today without Recado hearing of it.</source>
        <translation>Una plantilla pasa; un texto, solo si la persona escribió hoy sin que Recado se enterara.</translation>
    </message>
    <message>
        <source>Until %1 they cost nothing: an advertisement was answered.</source>
        <translation>Hasta %1 no cuestan nada: la persona respondió a un anuncio.</translation>
    </message>
    <message>
        <source>Not to be written to.</source>
        <translation>No se le debe escribir.</translation>
    </message>
    <message>
        <source>No marketing.</source>
        <translation>Sin marketing.</translation>
    </message>
    <message>
        <source>%1 wrote on %2 that they want no more messages.</source>
        <translation>%1 escribió que no quiere más mensajes (%2).</translation>
    </message>
    <message>
        <source>This person was erased on %1.</source>
        <translation>Esta persona fue borrada (%1).</translation>
    </message>
    <message>
        <source>%1 stopped marketing messages on WhatsApp on %2.</source>
        <translation>%1 detuvo los mensajes de marketing en WhatsApp (%2).</translation>
    </message>
    <message>
        <source>%1 entered on %2 that %3 is not to be written to.</source>
        <translation>%1 registró que no se debe escribir a %3 (%2).</translation>
    </message>
    <message>
        <source>It was entered on %1 that %2 is not to be written to.</source>
        <translation>Se registró que no se debe escribir a %2 (%1).</translation>
    </message>
    <message>
        <source>Nothing leaves, answers included.</source>
        <translation>No sale nada, tampoco respuestas.</translation>
    </message>
    <message>
        <source>Answers may leave, marketing templates do not.</source>
        <translation>Las respuestas pueden salir; las plantillas de marketing, no.</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>plantilla %1</translation>
    </message>
</context>
<context>
    <name>recado::ReportExport</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing %1 of %2 rows</source>
        <translation>Escribiendo %1 de %2 filas</translation>
    </message>
    <message>
        <source>broadcast</source>
        <comment>name of a file</comment>
        <translation>envio-masivo</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Table for Excel and others (*.csv)</source>
        <translation>Tabla para Excel y otros (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one row a line (*.jsonl)</source>
        <translation>JSON, una fila por línea (*.jsonl)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número de WhatsApp</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Id del mensaje</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
</context>
<context>
    <name>recado::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The first request, as it would leave</source>
        <translation>La primera solicitud, tal como saldría</translation>
    </message>
</context>
<context>
    <name>recado::RequestView</name>
    <message>
        <source>The request as it would leave</source>
        <translation>La solicitud tal como saldría</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar la solicitud</translation>
    </message>
    <message>
        <source>Secrets are masked.</source>
        <translation>Los secretos están ocultos.</translation>
    </message>
</context>
<context>
    <name>recado::RetentionDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>&amp;Take it away now…</source>
        <translation>&amp;Borrar ahora…</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto tiempo se guarda</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>Lo que se borraría ahora</translation>
    </message>
    <message>
        <source>Once a day Recado takes away what has outlived its time, while it is open or its service runs.</source>
        <translation>Una vez al día Recado borra lo que superó su plazo, mientras está abierto o su servicio está en ejecución.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Take it away now?</source>
        <translation>¿Borrar ahora?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Días: %1</translation>
    </message>
    <message>
        <source>About %1 together.</source>
        <translation>Cerca de %1 en total.</translation>
    </message>
    <message>
        <source>Nothing has outlived its time.</source>
        <translation>Nada ha pasado de su plazo.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Borrado.</translation>
    </message>
</context>
<context>
    <name>recado::RevealsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Who uncovered whom</source>
        <translation>Quién vio datos ocultos de quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nobody has uncovered anybody.</source>
        <translation>Nadie vio datos ocultos de nadie.</translation>
    </message>
</context>
<context>
    <name>recado::RowPane</name>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>How it arrives</source>
        <translation>Cómo llega</translation>
    </message>
    <message>
        <source>The message of each person appears here.</source>
        <translation>El mensaje de cada persona aparece aquí.</translation>
    </message>
    <message>
        <source>As it came in the file</source>
        <translation>Tal como vino en el archivo</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Fila %1 de %2</translation>
    </message>
    <message>
        <source>No rows yet</source>
        <translation>Aún no hay filas</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>recado::RowsTable</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
</context>
<context>
    <name>recado::RowsView</name>
    <message>
        <source>&amp;Back to the check</source>
        <translation>&amp;Volver a la revisión</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Buscar en las filas</translation>
    </message>
    <message>
        <source>Number, name or text</source>
        <translation>Número, nombre o texto</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Dejar fuera</translation>
    </message>
    <message>
        <source>&amp;Take back in</source>
        <translation>Vol&amp;ver a incluir</translation>
    </message>
    <message>
        <source>F2 or a double click corrects a cell; the file stays as it is.</source>
        <translation>F2 o un doble clic corrige una celda; el archivo queda como está.</translation>
    </message>
</context>
<context>
    <name>recado::RunHeader</name>
    <message>
        <source>All broadcasts</source>
        <translation>Todos los envíos masivos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Detener el resto</translation>
    </message>
    <message>
        <source>hold Esc</source>
        <translation>mantener Esc</translation>
    </message>
    <message>
        <source>Hold for a second: who has not got it yet never will. What is on its way finishes.</source>
        <translation>Manténgalo un segundo: quien aún no lo recibió ya no lo recibirá. Lo que está en camino termina.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export the report…</source>
        <translation>Exportar el informe…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>recado::RunWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>79/s of 80/s</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moments</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>The sample of %1: %2 delivered, %3 are needed.</source>
        <translation>La muestra de %1: %2 entregados, se necesitan %3.</translation>
    </message>
</context>
<context>
    <name>recado::SampleFields</name>
    <message>
        <source>Example for %1 · header</source>
        <translation>Ejemplo para %1 · encabezado</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>Ejemplo para %1</translation>
    </message>
</context>
<context>
    <name>recado::ScheduleDialog</name>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>Time of this computer (%1). Recado, or its listener on a server, must be running then; what was missed is asked about and never sent late by itself.</source>
        <translation>Hora de este equipo (%1). En ese momento Recado, o su escucha en un servidor, debe estar en marcha; si algo no salió a tiempo, Recado pregunta y nunca lo envía tarde por sí solo.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
</context>
<context>
    <name>recado::ScheduledDialog</name>
    <message>
        <source>Nothing waits for its time.</source>
        <translation>Nada espera su hora.</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Mensajes programados</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>They leave while Recado, or its listener on a server, is running. What is late never leaves by itself.</source>
        <translation>Salen mientras Recado, o su escucha en un servidor, está en marcha. Lo que se atrasó nunca sale por su cuenta.</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;No enviar</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Enviar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>no enviado a tiempo: %1</translation>
    </message>
</context>
<context>
    <name>recado::SelectionBar</name>
    <message>
        <source>its provider tells nothing when asked</source>
        <translation>su proveedor no informa nada cuando se le pregunta</translation>
    </message>
    <message>
        <source>they never left, or carry no id to ask by</source>
        <translation>nunca salieron o no tienen un id con el que preguntar</translation>
    </message>
    <message>
        <source>today&apos;s calls for asking are used up</source>
        <translation>ya se usaron todas las consultas de hoy</translation>
    </message>
    <message>
        <source>the provider asks to go slower</source>
        <translation>el proveedor pide ir más despacio</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Mensajes seleccionados</translation>
    </message>
    <message>
        <source>Ask the &amp;providers</source>
        <translation>Preguntar a los pro&amp;veedores</translation>
    </message>
    <message>
        <source>Send a&amp;gain what failed…</source>
        <translation>Enviar &amp;de nuevo lo que falló…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n mensaje seleccionado</numerusform>
            <numerusform>%n mensajes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Asking the providers</source>
        <translation>Preguntando a los proveedores</translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s)</source>
        <translation>
            <numerusform>%n hecho nuevo</numerusform>
            <numerusform>%n hechos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked about %n message(s):</source>
        <translation>
            <numerusform>Se preguntó al proveedor por %n mensaje:</numerusform>
            <numerusform>Se preguntó al proveedor por %n mensajes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s).</source>
        <translation>
            <numerusform>%n hecho nuevo.</numerusform>
            <numerusform>%n hechos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Not asked about %n of %1: %2.</source>
        <translation>
            <numerusform>No se preguntó por %n de %1: %2.</numerusform>
            <numerusform>No se preguntó por %n de %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may only leave later, the first at %1.</source>
        <translation>
            <numerusform>%n solo puede salir más tarde: %1.</numerusform>
            <numerusform>%n solo pueden salir más tarde; el primero: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n something has to be mended first.</source>
        <translation>
            <numerusform>En %n hay que corregir algo antes.</numerusform>
            <numerusform>En %n hay que corregir algo antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have arrived: each is a decision of its own.</source>
        <translation>
            <numerusform>%n puede haber llegado: se decide aparte.</numerusform>
            <numerusform>%n pueden haber llegado: cada uno se decide aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fail again.</source>
        <translation>
            <numerusform>%n fallaría de nuevo.</numerusform>
            <numerusform>%n fallarían de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked not to be written to.</source>
        <translation>
            <numerusform>%n pidió que no se le escriba.</numerusform>
            <numerusform>%n pidieron que no se les escriba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have neither failed nor been refused.</source>
        <translation>
            <numerusform>%n no falló ni fue rechazado.</numerusform>
            <numerusform>%n no fallaron ni fueron rechazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be sent again now.</source>
        <translation>Ninguno se puede enviar de nuevo ahora.</translation>
    </message>
    <message>
        <source>The others are left as they are:</source>
        <translation>Los demás quedan como están:</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) again?</source>
        <translation>
            <numerusform>¿Enviar de nuevo %n mensaje?</numerusform>
            <numerusform>¿Enviar de nuevo %n mensajes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each leaves as a new attempt, as fast as the provider allows.</source>
        <translation>Cada uno sale como un intento nuevo, tan rápido como lo permite el proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Enviar %n de nuevo</numerusform>
            <numerusform>Enviar %n de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Enviando de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to leave</source>
        <translation>
            <numerusform>%n espera salir</numerusform>
            <numerusform>%n esperan salir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to leave again.</source>
        <translation>
            <numerusform>%n mensaje espera salir de nuevo.</numerusform>
            <numerusform>%n mensajes esperan salir de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the &amp;selection…</source>
        <translation>Exportar la &amp;selección…</translation>
    </message>
</context>
<context>
    <name>recado::SendBar</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Something is missing: click to see what.</source>
        <translation>Falta algo: haga clic para ver qué.</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>Pro&amp;gramar…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>&amp;Test to me</source>
        <translation>Enviarme una &amp;prueba</translation>
    </message>
    <message>
        <source>Test to me</source>
        <translation>Enviarme una prueba</translation>
    </message>
    <message>
        <source>Sends this to your own number.</source>
        <translation>Envía esto a su propio número.</translation>
    </message>
    <message>
        <source>Something is missing in the message.</source>
        <translation>Falta algo en el mensaje.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message numerus="yes">
        <source>to %n people</source>
        <translation>
            <numerusform>a %n persona</numerusform>
            <numerusform>a %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SendStep</name>
    <message>
        <source>How fast</source>
        <translation>A qué ritmo</translation>
    </message>
    <message>
        <source>As allowed</source>
        <translation>Lo permitido</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation>Hasta una hora</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>When the last one is to leave</source>
        <translation>Cuándo debe salir el último</translation>
    </message>
    <message>
        <source>Never faster than the provider allows; it slows down by itself when the provider asks for it.</source>
        <translation>Nunca más rápido de lo que permite el proveedor; baja el ritmo por su cuenta cuando el proveedor lo pide.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A una hora</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Comienza el</translation>
    </message>
    <message>
        <source>Only at &amp;allowed hours</source>
        <translation>Solo en el &amp;horario permitido</translation>
    </message>
    <message>
        <source>Go on by itself when Recado starts again</source>
        <translation>Seguir por su cuenta cuando Recado vuelva a abrirse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By the clock where each person&apos;s number is from</source>
        <translation>Según la hora del lugar del número de cada persona</translation>
    </message>
    <message>
        <source>Go on by itself when the hours come again</source>
        <translation>Seguir por su cuenta cuando vuelva el horario</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>A sample first</source>
        <translation>Primero una muestra</translation>
    </message>
    <message>
        <source>Send to a &amp;few, and to the rest only when they arrived</source>
        <translation>Enviar a unos &amp;pocos, y al resto solo cuando les haya llegado</translation>
    </message>
    <message>
        <source>People in the sample</source>
        <translation>Personas en la muestra</translation>
    </message>
    <message>
        <source>Of these delivered</source>
        <translation>De ellos, entregados</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>En minutos</translation>
    </message>
    <message>
        <source>First to %1 people</source>
        <translation>Primero a %1 personas</translation>
    </message>
    <message>
        <source>Go on when %1 of them are delivered within %2 minutes</source>
        <translation>Seguir cuando %1 de ellos estén entregados en %2 minutos</translation>
    </message>
    <message>
        <source>Else it pauses and asks.</source>
        <translation>Si no, se pausa y pregunta.</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>Se detiene por su cuenta</translation>
    </message>
    <message>
        <source>When too many fail</source>
        <translation>Cuando fallan demasiados</translation>
    </message>
    <message>
        <source>Per cent that failed</source>
        <translation>Porcentaje que falló</translation>
    </message>
    <message>
        <source>Of the last messages</source>
        <translation>De los últimos mensajes</translation>
    </message>
    <message>
        <source>When the same failure comes again and again</source>
        <translation>Cuando la misma falla se repite una y otra vez</translation>
    </message>
    <message>
        <source>Times in a row</source>
        <translation>Veces seguidas</translation>
    </message>
    <message>
        <source>%1 per cent of the last %2</source>
        <translation>%1 por ciento de los últimos %2</translation>
    </message>
    <message>
        <source>%1 times in a row</source>
        <translation>%1 veces seguidas</translation>
    </message>
    <message>
        <source>Always, too, when the provider refuses the template, the account or the credentials, and when the disk is full.</source>
        <translation>Y siempre que el proveedor rechaza la plantilla, la cuenta o las credenciales, y cuando el disco está lleno.</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>mensajes por segundo</translation>
    </message>
    <message>
        <source>messages a minute</source>
        <translation>mensajes por minuto</translation>
    </message>
    <message>
        <source>the last one leaves</source>
        <translation>sale el último</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %n people</source>
        <translation>
            <numerusform>Programar para %n persona</numerusform>
            <numerusform>Programar para %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Enviar a %n persona</numerusform>
            <numerusform>Enviar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>It has to be checked first.</source>
        <translation>Primero hay que revisarlo.</translation>
    </message>
    <message>
        <source>Nobody is ready to get it.</source>
        <translation>Nadie está listo para recibirlo.</translation>
    </message>
    <message>
        <source>The check found something that has to be settled first.</source>
        <translation>La revisión encontró algo que hay que resolver primero.</translation>
    </message>
    <message>
        <source>With these hours nothing could ever leave. Choose at least one day and a span of time.</source>
        <translation>Con este horario nunca podría salir nada. Elija al menos un día y una franja de horas.</translation>
    </message>
    <message>
        <source>The time to begin has passed. Choose a later one.</source>
        <translation>La hora de comienzo ya pasó. Elija una posterior.</translation>
    </message>
    <message>
        <source>The last one is to leave before the first one. Choose a later time.</source>
        <translation>El último debe salir antes que el primero. Elija una hora posterior.</translation>
    </message>
    <message>
        <source>The message from Compose</source>
        <translation>El mensaje de Escribir</translation>
    </message>
    <message>
        <source>Template %1 (%2)</source>
        <translation>Plantilla %1 (%2)</translation>
    </message>
    <message>
        <source>%1, from %2.</source>
        <translation>%1, desde %2.</translation>
    </message>
    <message>
        <source>It begins %1.</source>
        <translation>Comienza %1.</translation>
    </message>
    <message numerus="yes">
        <source>First a sample of %n.</source>
        <translation>
            <numerusform>Primero una muestra de %n.</numerusform>
            <numerusform>Primero una muestra de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that need you are not sent to.</source>
        <translation>
            <numerusform>No se envía a %n fila que necesita de usted.</numerusform>
            <numerusform>No se envía a %n filas que necesitan de usted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people?</source>
        <translation>
            <numerusform>¿Enviar a %n persona?</numerusform>
            <numerusform>¿Enviar a %n personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking once more…</source>
        <translation>Revisando una vez más…</translation>
    </message>
    <message>
        <source>With these settings the check finds something else than before. Look at it again.</source>
        <translation>Con estos ajustes la revisión encuentra algo distinto que antes. Véala de nuevo.</translation>
    </message>
    <message>
        <source>The template, the number or a row is not what was checked. Check it again.</source>
        <translation>La plantilla, el número o una fila no es lo que se revisó. Revise de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Volver a la revisión</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Only when a &amp;second person approved</source>
        <translation>Solo cuando una &amp;segunda persona lo apruebe</translation>
    </message>
    <message>
        <source>They get a file without numbers, see what is to leave in their own Recado, and send back a signed answer.</source>
        <translation>Recibe un archivo sin números, ve en su propio Recado lo que va a salir y devuelve una respuesta firmada.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>%1; it takes %2.</source>
        <translation>%1; tarda %2.</translation>
    </message>
    <message>
        <source>Open the &amp;answer…</source>
        <translation>Abrir la &amp;respuesta…</translation>
    </message>
    <message>
        <source>Ask a second &amp;person…</source>
        <translation>Pedir a una segunda &amp;persona…</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>tarda %1</translation>
    </message>
</context>
<context>
    <name>recado::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Filas de las tablas</translation>
    </message>
    <message>
        <source>Compact shows more messages at once.</source>
        <translation>Compacto muestra más mensajes a la vez.</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Assumed for numbers typed without a country code.</source>
        <translation>Se usa para los números escritos sin código de país.</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Esta instalación</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>Brazil (+55)</source>
        <translation>Brasil (+55)</translation>
    </message>
    <message>
        <source>Portugal (+351)</source>
        <translation>Portugal (+351)</translation>
    </message>
    <message>
        <source>Argentina (+54)</source>
        <translation>Argentina (+54)</translation>
    </message>
    <message>
        <source>Chile (+56)</source>
        <translation>Chile (+56)</translation>
    </message>
    <message>
        <source>Colombia (+57)</source>
        <translation>Colombia (+57)</translation>
    </message>
    <message>
        <source>Mexico (+52)</source>
        <translation>México (+52)</translation>
    </message>
    <message>
        <source>Paraguay (+595)</source>
        <translation>Paraguay (+595)</translation>
    </message>
    <message>
        <source>Peru (+51)</source>
        <translation>Perú (+51)</translation>
    </message>
    <message>
        <source>Uruguay (+598)</source>
        <translation>Uruguay (+598)</translation>
    </message>
    <message>
        <source>Spain (+34)</source>
        <translation>España (+34)</translation>
    </message>
    <message>
        <source>United States (+1)</source>
        <translation>Estados Unidos (+1)</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Time to &amp;undo</source>
        <translation>Tiempo para &amp;deshacer</translation>
    </message>
    <message>
        <source>A message can be called back before its first byte leaves.</source>
        <translation>Un mensaje se puede recuperar antes de que salga su primer byte.</translation>
    </message>
    <message>
        <source>Your own &amp;number</source>
        <translation>Su propio &amp;número</translation>
    </message>
    <message>
        <source>“Test to me” sends there.</source>
        <translation>“Enviarme una prueba” envía allí.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>Camino a internet</translation>
    </message>
    <message>
        <source>Change the way to the internet</source>
        <translation>Cambiar el camino a internet</translation>
    </message>
    <message>
        <source>By the proxy that the system names, if it names one.</source>
        <translation>Por el proxy que indica el sistema, si indica alguno.</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>Directamente, sin proxy.</translation>
    </message>
    <message>
        <source>By the proxy %1.</source>
        <translation>Por el proxy %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Sin él: %1.</translation>
    </message>
    <message>
        <source>Certificates in %1 are trusted, too.</source>
        <translation>También se confía en los certificados de %1.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is stored but cannot be read: open the keychain or the vault, or type it again.</source>
        <translation>La contraseña del proxy está guardada, pero no se puede leer: abra el llavero o la bóveda, o escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Show &amp;result</source>
        <translation>Ver &amp;resultado</translation>
    </message>
    <message>
        <source>Check &amp;everything now</source>
        <translation>Revisar &amp;todo ahora</translation>
    </message>
    <message>
        <source>Installation, network, accounts, listener</source>
        <translation>Instalación, red, cuentas, escucha</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not looked at since Recado was opened.</source>
        <translation>Sin revisar desde que se abrió Recado.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Su no&amp;mbre</translation>
    </message>
    <message>
        <source>Stands beside conversations that you look after, and at your notes.</source>
        <translation>Aparece junto a las conversaciones de las que usted es responsable y junto a sus notas.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notificaciones del escritorio</translation>
    </message>
    <message>
        <source>When somebody writes and this window is not in front.</source>
        <translation>Cuando alguien escribe y esta ventana no está al frente.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People and &amp;words…</source>
        <translation>Personas y &amp;palabras…</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Who is not to be written to, and the words that people write to get no more messages.</source>
        <translation>A quién no se debe escribir, y las palabras que las personas escriben para no recibir más mensajes.</translation>
    </message>
    <message>
        <source>People who are not to be written to, and the words by which they say so</source>
        <translation>Personas a las que no se debe escribir, y las palabras con que lo dicen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>&amp;Fetch by itself</source>
        <translation>&amp;Descargar automáticamente</translation>
    </message>
    <message>
        <source>Pictures, stickers and voice notes that people send, while they are in sight.</source>
        <translation>Imágenes, stickers y notas de voz que envían las personas, mientras están a la vista.</translation>
    </message>
</context>
<context>
    <name>recado::ShapeBar</name>
    <message>
        <source>&amp;Telephones in</source>
        <translation>&amp;Teléfonos de</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>S&amp;eparator</source>
        <translation>S&amp;eparador</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>Signo &amp;decimal</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>Coma 1,5</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>Punto 1.5</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La primera fila &amp;nombra las columnas</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elija una columna</translation>
    </message>
</context>
<context>
    <name>recado::SheetPreviewModel</name>
    <message>
        <source>%1 (in the file: %2)</source>
        <translation>%1 (en el archivo: %2)</translation>
    </message>
</context>
<context>
    <name>recado::SheetWords</name>
    <message>
        <source>The file is empty. Export it again with the people in it.</source>
        <translation>El archivo está vacío. Expórtelo de nuevo con las personas.</translation>
    </message>
    <message>
        <source>There is a line of column names and nobody below it. Add the people and choose the file again.</source>
        <translation>Hay una línea de nombres de columnas y nadie debajo. Agregue las personas y elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This is no table, whatever its name says. Save it in the spreadsheet program as CSV or XLSX.</source>
        <translation>Esto no es una tabla, diga lo que diga su nombre. Guárdela como CSV o XLSX en el programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>This table has too many columns, at most 256 are read; perhaps the separator is another one. Choose the separator, or delete columns.</source>
        <translation>Esta tabla tiene demasiadas columnas, se leen 256 como máximo; quizá el separador sea otro. Elija el separador o elimine columnas.</translation>
    </message>
    <message>
        <source>This table has more than 1.1 million rows. Split it into several broadcasts.</source>
        <translation>Esta tabla tiene más de 1,1 millones de filas. Divídala en varios envíos masivos.</translation>
    </message>
    <message>
        <source>This file is larger than Recado reads (1.5 GB). Delete the columns that are not needed, or split it.</source>
        <translation>Este archivo es más grande de lo que Recado lee (1,5 GB). Elimine las columnas que no se necesitan o divídalo.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed, so the rest would become one cell. Close or delete it.</source>
        <translation>Aquí se abre una comilla que nunca se cierra, así que el resto quedaría en una sola celda. Ciérrela o elimínela.</translation>
    </message>
    <message>
        <source>This workbook is protected with a password. Save a copy without one.</source>
        <translation>Este libro está protegido con contraseña. Guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>This is no Excel workbook, whatever its name says. Save it in the spreadsheet program as XLSX or CSV.</source>
        <translation>Esto no es un libro de Excel, diga lo que diga su nombre. Guárdelo como XLSX o CSV en el programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>This workbook unpacks to far more than a table would, so it is not opened. Save it again in the spreadsheet program.</source>
        <translation>Este libro, al descomprimirse, ocupa mucho más que una tabla, así que no se abre. Guárdelo de nuevo en el programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>There are letters here that the chosen encoding does not have. Choose another encoding.</source>
        <translation>Aquí hay letras que la codificación elegida no tiene. Elija otra codificación.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it again in the spreadsheet program.</source>
        <translation>El archivo está dañado. Guárdelo de nuevo en el programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>Línea %1.</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>Línea %1, columna %2.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until it is saved, then choose it again.</source>
        <translation>El archivo cambió mientras se leía. Espere a que esté guardado y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Perhaps another program holds it open, or you may not read it.</source>
        <translation>No se puede leer el archivo. Quizá otro programa lo tenga abierto, o usted no tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>El archivo ya no está ahí. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Say which column holds the telephone numbers.</source>
        <translation>Indique qué columna tiene los números de teléfono.</translation>
    </message>
    <message>
        <source>There is more text in this one cell than a spreadsheet can hold (32,767 characters). Shorten it.</source>
        <translation>Hay más texto en esta única celda del que cabe en una hoja de cálculo (32.767 caracteres). Acórtelo.</translation>
    </message>
    <message>
        <source>Stopped. “%1” was not written.</source>
        <translation>Detenida. “%1” no se escribió.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Free some space, or choose another folder.</source>
        <translation>El disco está lleno, así que “%1” no se escribió. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be written. The folder may be gone or closed to you, or another program holds the file open: choose another folder or name, or close it there.</source>
        <translation>No se pudo escribir “%1”. Puede que la carpeta ya no exista o no lo permita, o que otro programa tenga abierto el archivo: elija otra carpeta u otro nombre, o ciérrelo allí.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,575 rows and there are more, so “%1” was not written. Choose CSV, or narrow the filter.</source>
        <translation>Un libro de Excel admite 1.048.575 filas y hay más, así que “%1” no se escribió. Elija CSV o acote el filtro.</translation>
    </message>
    <message>
        <source>A text is longer than a cell of a workbook may be, so “%1” was not written. Choose CSV, or leave that column out.</source>
        <translation>Un texto es más largo de lo que cabe en una celda, así que “%1” no se escribió. Elija CSV o deje fuera esa columna.</translation>
    </message>
</context>
<context>
    <name>recado::SilenceWords</name>
    <message>
        <source>Nothing to go by yet</source>
        <translation>Aún no hay en qué basarse</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Se recibe</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Nunca se recibió nada</translation>
    </message>
    <message numerus="yes">
        <source>More than %n messages wait for their first webhook.</source>
        <translation>
            <numerusform>Más de %n mensaje espera su primer webhook.</numerusform>
            <numerusform>Más de %n mensajes esperan su primer webhook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for their first webhook.</source>
        <translation>
            <numerusform>%n mensaje espera su primer webhook.</numerusform>
            <numerusform>%n mensajes esperan su primer webhook.</numerusform>
        </translation>
    </message>
    <message>
        <source>It usually comes within %1.</source>
        <translation>Suele llegar en %1.</translation>
    </message>
    <message>
        <source>Silent since %1.</source>
        <translation>En silencio desde %1.</translation>
    </message>
    <message>
        <source>No webhook ever came for this number; messages went out since %1.</source>
        <translation>Nunca llegó un webhook para este número; salieron mensajes desde %1.</translation>
    </message>
    <message>
        <source>The provider answers when it is asked, so statuses arrive later, by asking.</source>
        <translation>El proveedor responde cuando se le pregunta, así que los estados llegan más tarde, al preguntar.</translation>
    </message>
    <message>
        <source>The listener does not run here: open Recado, or start “recadoctl listen”.</source>
        <translation>La escucha no está en marcha aquí: abra Recado o inicie “recadoctl listen”.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks came with a signature that does not fit the stored app secret: compare it with the app&apos;s at the provider.</source>
        <translation>
            <numerusform>%n webhook llegó con una firma que no corresponde al secreto de la app guardado: compárelo con el de la app en el proveedor.</numerusform>
            <numerusform>%n webhooks llegaron con una firma que no corresponde al secreto de la app guardado: compárelo con el de la app en el proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks came that this version cannot read: look at Received events.</source>
        <translation>
            <numerusform>%n webhook llegó y esta versión no puede leerlo: vea Eventos recibidos.</numerusform>
            <numerusform>%n webhooks llegaron y esta versión no puede leerlos: vea Eventos recibidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other webhooks of this account came, none about these messages: look at the provider whether statuses are subscribed for this number.</source>
        <translation>
            <numerusform>%n webhook más de esta cuenta llegó, pero no sobre estos mensajes: vea en el proveedor si los estados están suscritos para este número.</numerusform>
            <numerusform>%n webhooks más de esta cuenta llegaron, ninguno sobre estos mensajes: vea en el proveedor si los estados están suscritos para este número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the provider gets no answer either: the network of this computer, or the provider.</source>
        <translation>Preguntar al proveedor tampoco obtiene respuesta: es la red de este equipo, o el proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests came for an address that does not exist here (404): the address at the provider is an old or mistyped one.</source>
        <translation>
            <numerusform>%n solicitud llegó a una dirección que no existe aquí (404): la dirección en el proveedor es antigua o está mal escrita.</numerusform>
            <numerusform>%n solicitudes llegaron a una dirección que no existe aquí (404): la dirección en el proveedor es antigua o está mal escrita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks of other accounts arrive: the provider of this one is not set up to call, or its subscription was lost.</source>
        <translation>Llegan webhooks de otras cuentas: el proveedor de esta no está configurado para llamar, o se perdió su suscripción.</translation>
    </message>
    <message>
        <source>Nothing reaches the listener at all: the public address, tunnel or proxy in front, or the address at the provider.</source>
        <translation>A la escucha no le llega nada: es la dirección pública, el túnel o proxy que está delante, o la dirección en el proveedor.</translation>
    </message>
    <message>
        <source>There was nothing to ask about.</source>
        <translation>No había nada que consultar.</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n messages:</source>
        <translation>
            <numerusform>Se preguntó por %n mensaje:</numerusform>
            <numerusform>Se preguntó por %n mensajes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news.</source>
        <translation>
            <numerusform>%n novedad.</numerusform>
            <numerusform>%n novedades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain ones settled.</source>
        <translation>
            <numerusform>%n incierto resuelto.</numerusform>
            <numerusform>%n inciertos resueltos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be asked about.</source>
        <translation>
            <numerusform>No se pudo preguntar por %n.</numerusform>
            <numerusform>No se pudo preguntar por %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from the network: going on with %n messages when it is back.</source>
        <translation>
            <numerusform>Sin respuesta de la red: se sigue con %n mensaje cuando vuelva.</numerusform>
            <numerusform>Sin respuesta de la red: se sigue con %n mensajes cuando vuelva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking about %n messages:</source>
        <translation>
            <numerusform>Preguntando por %n mensaje:</numerusform>
            <numerusform>Preguntando por %n mensajes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done,</source>
        <translation>
            <numerusform>%n ya hecho,</numerusform>
            <numerusform>%n ya hechos,</numerusform>
        </translation>
    </message>
    <message>
        <source>The providers&apos; clocks contradict each other: nobody can say whether this computer&apos;s is right.</source>
        <translation>Los relojes de los proveedores se contradicen: nadie puede decir si el de este equipo está en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least %1 behind: webhooks arrive before they happened.</source>
        <translation>El reloj de este equipo está al menos %1 atrasado: los webhooks llegan antes de haber ocurrido.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of %2.</source>
        <translation>El reloj de este equipo está %1 adelantado respecto de %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind %2.</source>
        <translation>El reloj de este equipo está %1 atrasado respecto de %2.</translation>
    </message>
    <message>
        <source>No events for %1.</source>
        <translation>Sin eventos para %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>No events for %n sending numbers.</source>
        <translation>
            <numerusform>Sin eventos para %n número de envío.</numerusform>
            <numerusform>Sin eventos para %n números de envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait and leave by themselves when it is back. Nothing is lost.</source>
        <translation>
            <numerusform>%n mensaje espera y sale por sí solo cuando vuelva. No se pierde nada.</numerusform>
            <numerusform>%n mensajes esperan y salen por sí solos cuando vuelva. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent now waits and leaves by itself when it is back. Nothing is lost.</source>
        <translation>Lo que se envíe ahora espera y sale por sí solo cuando vuelva. No se pierde nada.</translation>
    </message>
    <message>
        <source>No way to the internet.</source>
        <translation>Sin camino a internet.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Sin respuesta de %1.</translation>
    </message>
    <message>
        <source>Log in there in a web browser.</source>
        <translation>Inicie sesión allí en un navegador web.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait and leave by themselves afterwards.</source>
        <translation>
            <numerusform>%n mensaje espera y sale después por sí solo.</numerusform>
            <numerusform>%n mensajes esperan y salen después por sí solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent now waits and leaves by itself afterwards.</source>
        <translation>Lo que se envíe ahora espera y sale después por sí solo.</translation>
    </message>
    <message>
        <source>This network wants a login first.</source>
        <translation>Esta red pide iniciar sesión primero.</translation>
    </message>
</context>
<context>
    <name>recado::SimpleForms</name>
    <message>
        <source>Button label</source>
        <translation>Texto del botón</translation>
    </message>
    <message>
        <source>Link the button opens</source>
        <translation>Enlace que abre el botón</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Empieza con https://</translation>
    </message>
    <message>
        <source>WhatsApp adds a button “Send location” below it, in the person&apos;s language.</source>
        <translation>WhatsApp agrega debajo un botón “Enviar ubicación”, en el idioma de la persona.</translation>
    </message>
    <message>
        <source>WhatsApp adds a button below it with which the person shares the phone number.</source>
        <translation>WhatsApp agrega debajo un botón con el que la persona comparte su número de teléfono.</translation>
    </message>
    <message>
        <source>May stay empty. WhatsApp asks whether you may call; at most once in 24 hours and twice in 7 days a person.</source>
        <translation>Puede quedar vacío. WhatsApp pregunta a la persona si se la puede llamar; como máximo una vez en 24 horas y dos veces en 7 días por persona.</translation>
    </message>
    <message>
        <source>Empty: WhatsApp writes “Call now”.</source>
        <translation>Vacío: WhatsApp escribe “Llamar ahora”.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Minutes the button works</source>
        <translation>Minutos que funciona el botón</translation>
    </message>
    <message>
        <source>From 1 to 43,200, which are 30 days. Empty: 7 days.</source>
        <translation>De 1 a 43&#xa0;200, que son 30 días. Vacío: 7 días.</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Nota para usted</translation>
    </message>
    <message>
        <source>Comes back with the call; the person does not see it.</source>
        <translation>Vuelve con la llamada; la persona no lo ve.</translation>
    </message>
</context>
<context>
    <name>recado::SnippetPopup</name>
    <message>
        <source>Canned texts</source>
        <translation>Textos listos</translation>
    </message>
</context>
<context>
    <name>recado::SnippetsDialog</name>
    <message>
        <source>Canned texts</source>
        <translation>Textos listos</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Atajo</translation>
    </message>
    <message>
        <source>Typed after a slash: /obrigado</source>
        <translation>Se escribe después de una barra: /gracias</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>{{nome}} becomes the person&apos;s name; any other {{word}} waits to be filled.</source>
        <translation>{{nome}} pasa a ser el nombre de la persona; cualquier otra {{word}} espera que se complete.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Another text has this shortcut.</source>
        <translation>Otro texto tiene este atajo.</translation>
    </message>
    <message>
        <source>Letters, digits, - and _ only, at least one.</source>
        <translation>Solo letras, dígitos, - y _; al menos uno.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Escriba el texto.</translation>
    </message>
</context>
<context>
    <name>recado::SplitDialog</name>
    <message>
        <source>Split the card of %1</source>
        <translation>Separar la ficha de %1</translation>
    </message>
    <message>
        <source>What is ticked goes to a card of its own, with what they wrote. Names, attributes and tags stay here.</source>
        <translation>Lo que esté marcado pasa a una ficha propia, con lo que la persona escribió por ahí. Los nombres, atributos y etiquetas quedan aquí.</translation>
    </message>
    <message>
        <source>Make a second card</source>
        <translation>Crear una segunda ficha</translation>
    </message>
    <message>
        <source>Tick what goes, and leave at least one here.</source>
        <translation>Marque lo que pasa, y deje al menos uno aquí.</translation>
    </message>
</context>
<context>
    <name>recado::StartProblem</name>
    <message>
        <source>Recado cannot start</source>
        <translation>Recado no puede iniciarse</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is made anew in its place. Make a backup before anything else is tried.</source>
        <translation>No se cambió nada, y no se crea nada nuevo en su lugar. Haga una copia de seguridad antes de intentar otra cosa.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Revisar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Paquete de &amp;soporte…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Hacer una &amp;copia…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The database of this installation is damaged.</source>
        <translation>La base de datos de esta instalación está dañada.</translation>
    </message>
    <message>
        <source>Recado does not open it, so that nothing gets worse.</source>
        <translation>Recado no la abre, para que nada empeore.</translation>
    </message>
    <message>
        <source>There is no database to copy.</source>
        <translation>No hay ninguna base de datos para copiar.</translation>
    </message>
</context>
<context>
    <name>recado::StatusStrip</name>
    <message>
        <source>Listening on %1:%2</source>
        <translation>Escuchando en %1:%2</translation>
    </message>
    <message>
        <source>Not listening: port %1 is in use</source>
        <translation>Sin escuchar: el puerto %1 está en uso</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>Not listening yet</source>
        <translation>Aún sin escuchar</translation>
    </message>
    <message>
        <source>Another Recado listens and sends</source>
        <translation>Otro Recado escucha y envía</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <translation>Último evento %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>Everything is paused · queue %1</source>
        <translation>Todo está en pausa · cola %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
    <message>
        <source>%1 queued, %2 on their way</source>
        <translation>%1 en cola, %2 en camino</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not understood</source>
        <comment>webhook deliveries</comment>
        <translation>
            <numerusform>%Ln no entendido</numerusform>
            <numerusform>%Ln no entendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook deliveries of the last 24 hours that could not be read. Shows them.</source>
        <translation>Eventos recibidos en las últimas 24 horas que no se pudieron leer. Los muestra.</translation>
    </message>
    <message>
        <source>%1. When it ends, this window takes over.</source>
        <translation>%1. Cuando termina, esta ventana toma su lugar.</translation>
    </message>
</context>
<context>
    <name>recado::StatusWords</name>
    <message>
        <source>Why: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Escuchado</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>status query</source>
        <translation>consulta de estado</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>it has not left yet</source>
        <translation>aún no ha salido</translation>
    </message>
    <message>
        <source>it is leaving and the answer has not come</source>
        <translation>está saliendo y la respuesta no ha llegado</translation>
    </message>
    <message>
        <source>the provider took it; no status has come yet</source>
        <translation>el proveedor lo tomó; aún no ha llegado ningún estado</translation>
    </message>
    <message>
        <source>the provider took it but holds it back</source>
        <translation>el proveedor lo tomó, pero lo retiene</translation>
    </message>
    <message>
        <source>it did not go: nothing was accepted</source>
        <translation>no salió: no se aceptó nada</translation>
    </message>
    <message>
        <source>it may have left, but no answer came; it is not sent again without your decision</source>
        <translation>puede haber salido, pero no llegó respuesta; no se envía de nuevo sin su decisión</translation>
    </message>
    <message>
        <source>the last thing we know about it</source>
        <translation>lo último que se sabe de él</translation>
    </message>
    <message>
        <source>the person replied, so it was read</source>
        <translation>la persona respondió, así que se leyó</translation>
    </message>
    <message>
        <source>there is proof that it was played</source>
        <translation>hay prueba de que se escuchó</translation>
    </message>
    <message>
        <source>there is proof that it was read, so it was delivered</source>
        <translation>hay prueba de que se leyó, así que se entregó</translation>
    </message>
    <message>
        <source>there is proof of delivery</source>
        <translation>hay prueba de entrega</translation>
    </message>
    <message>
        <source>for this provider a sending settles an earlier failure</source>
        <translation>para este proveedor, un envío resuelve una falla anterior</translation>
    </message>
    <message>
        <source>the sending came after the failure</source>
        <translation>el envío fue posterior a la falla</translation>
    </message>
    <message>
        <source>the provider sent it; delivery is not proven yet</source>
        <translation>el proveedor lo envió; la entrega aún no está probada</translation>
    </message>
    <message>
        <source>the failure came after the sending</source>
        <translation>la falla fue posterior al envío</translation>
    </message>
    <message>
        <source>the provider says that it failed</source>
        <translation>el proveedor dice que falló</translation>
    </message>
    <message>
        <source>the failure of %1 was overcome</source>
        <translation>la falla (%1) quedó superada</translation>
    </message>
    <message>
        <source>the failure %1 of %2 was overcome</source>
        <translation>la falla %1 (%2) quedó superada</translation>
    </message>
    <message>
        <source>“%1” of %2 contradicts it</source>
        <translation>“%1” (%2) lo contradice</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Credenciales rechazadas</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>an operator decided that it was sent; the provider has said nothing about it</source>
        <translation>un operador decidió que se envió; el proveedor no ha informado nada al respecto</translation>
    </message>
    <message>
        <source>an operator decided that it was not sent; the provider has said nothing about it</source>
        <translation>un operador decidió que no se envió; el proveedor no ha informado nada al respecto</translation>
    </message>
</context>
<context>
    <name>recado::StepBar</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>recado::StoryFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by number, name or cell</source>
        <translation>Filtrar por número, nombre o celda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Shows all causes again</source>
        <translation>Muestra de nuevo todas las causas</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n estado</numerusform>
            <numerusform>%n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a cause, and a cross that takes it away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Show all causes again</source>
        <translation>Mostrar de nuevo todas las causas</translation>
    </message>
</context>
<context>
    <name>recado::StoryPane</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Choose a message to see what became of it.</source>
        <translation>Elija un mensaje para ver qué pasó con él.</translation>
    </message>
    <message>
        <source>Ra&amp;w content</source>
        <translation>Contenido en &amp;bruto</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Agregar &amp;nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you know about this message</source>
        <translation>Qué se sabe de este mensaje</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>Recado</source>
        <translation>Recado</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>other forms of a number</comment>
        <translation>también %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other message(s)</source>
        <translation>
            <numerusform>%n mensaje más</numerusform>
            <numerusform>%n mensajes más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every message to this person</source>
        <translation>Mostrar todos los mensajes a esta persona</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>our number; a message without a template</comment>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>recado::StoryTable</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
</context>
<context>
    <name>recado::StoryWords</name>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>%1 after sending</source>
        <translation>%1 después del envío</translation>
    </message>
    <message>
        <source>The provider says %1, when there was no WhatsApp. This is not believed: the fact stands where it was heard.</source>
        <translation>El proveedor dice %1, cuando no existía WhatsApp. No se da por cierto: el hecho queda en la hora en que se recibió.</translation>
    </message>
    <message>
        <source>The provider says %1: it seems to have taken seconds for milliseconds. The fact stands where it was heard.</source>
        <translation>El proveedor dice %1: parece haber tomado segundos por milisegundos. El hecho queda en la hora en que se recibió.</translation>
    </message>
    <message>
        <source>The provider says it happened %1 after it was heard: its clock or this computer&apos;s is wrong. The fact stands where it was heard.</source>
        <translation>El proveedor dice que ocurrió %1 después de que se recibió: su reloj o el de este equipo está mal. El hecho queda en la hora en que se recibió.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says that it accepted nothing, but “%1” (%2) can only be true of a message that it took.</source>
        <translation>La respuesta del proveedor dice que no aceptó nada, pero “%1” (%2) solo puede ser cierto para un mensaje que tomó.</translation>
    </message>
    <message>
        <source>A failure told for a moment when the person&apos;s telephone had already confirmed the message: it cannot be true together with “%1” (%2).</source>
        <translation>Una falla informada para un momento en que el teléfono de la persona ya había confirmado el mensaje: no puede ser cierta junto con “%1” (%2).</translation>
    </message>
    <message>
        <source>This cannot be true together with “%1” (%2).</source>
        <translation>Esto no puede ser cierto junto con “%1” (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 %2 h</translation>
    </message>
</context>
<context>
    <name>recado::TagPart</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Agregar una etiqueta</translation>
    </message>
    <message>
        <source>Add a tag and press Enter</source>
        <translation>Agregue una etiqueta y presione Enter</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Quitar “%1”</translation>
    </message>
</context>
<context>
    <name>recado::TakeBackDialog</name>
    <message>
        <source>Take back the opt-out of %1?</source>
        <translation>¿Deshacer el pedido de no recibir de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Take back the opt-outs of %n people?</source>
        <translation>
            <numerusform>¿Deshacer el pedido de no recibir de %n persona?</numerusform>
            <numerusform>¿Deshacer los pedidos de no recibir de %n personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>For what was entered by mistake. Somebody who changed their mind has agreed: record that as a consent. What was said stays in the history.</source>
        <translation>Para lo que se registró por error. Quien cambió de idea aceptó: regístrelo como consentimiento. Lo que se dijo queda en el historial.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Colleagues see it in the history.</source>
        <translation>Los colegas lo ven en el historial.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Say why: it lifts what this person asked for.</source>
        <translation>Diga por qué: esto anula lo que pidió la persona.</translation>
    </message>
</context>
<context>
    <name>recado::TemplateChooser</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No template here yet</source>
        <translation>Aún no hay plantillas aquí</translation>
    </message>
    <message>
        <source>Templates are made at the provider and fetched from there.</source>
        <translation>Las plantillas se crean en el proveedor y se obtienen de allí.</translation>
    </message>
    <message>
        <source>&amp;Fetch the templates</source>
        <translation>&amp;Obtener las plantillas</translation>
    </message>
    <message>
        <source>The templates could not be fetched.</source>
        <translation>No se pudieron obtener las plantillas.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) of the provider could not be understood.</source>
        <translation>
            <numerusform>No se pudo entender %n plantilla del proveedor.</numerusform>
            <numerusform>No se pudieron entender %n plantillas del proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>This template exists in %1, and the provider is told only its name: it decides which of them the person reads.</source>
        <translation>Esta plantilla existe en %1 y al proveedor solo se le dice el nombre: él decide cuál de ellas leerá la persona.</translation>
    </message>
</context>
<context>
    <name>recado::TemplateDeletion</name>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All languages: %1</source>
        <translation>Todos los idiomas: %1</translation>
    </message>
    <message>
        <source>It is deleted at the provider and cannot be brought back; its name may be blocked for 30 days. Messages already sent stay as they are.</source>
        <translation>Se elimina en el proveedor y no se puede recuperar; su nombre puede quedar bloqueado 30 días. Los mensajes ya enviados quedan como están.</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>Se conserva en %1.</translation>
    </message>
    <message>
        <source>Delete “%1” in %2?</source>
        <translation>¿Eliminar “%1” en %2?</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
</context>
<context>
    <name>recado::TemplateDetails</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation>Marcar como favorita</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traducir</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Ninguna plantilla elegida</translation>
    </message>
    <message>
        <source>Take from the favourites</source>
        <translation>Quitar de las favoritas</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>not sent from here yet</source>
        <translation>aún no enviada desde aquí</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Esta copia</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id del proveedor</translation>
    </message>
    <message>
        <source>This provider cannot change a template that exists: duplicate it instead.</source>
        <translation>Este proveedor no puede cambiar una plantilla que ya existe: en su lugar, duplíquela.</translation>
    </message>
    <message>
        <source>Only approved, rejected and paused templates can be edited.</source>
        <translation>Solo se pueden editar las plantillas aprobadas, rechazadas y en pausa.</translation>
    </message>
    <message>
        <source>Templates of this provider cannot be changed from here; do it where they were made.</source>
        <translation>Las plantillas de este proveedor no se pueden cambiar desde aquí; hágalo donde se crearon.</translation>
    </message>
</context>
<context>
    <name>recado::TemplateEditor</name>
    <message>
        <source>You began this before and did not submit it.</source>
        <translation>Esto se empezó antes y no se presentó.</translation>
    </message>
    <message>
        <source>Edit a template</source>
        <translation>Editar una plantilla</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>The texts of an authentication template are made by WhatsApp. They can only be changed at the provider; here they stay as they are.</source>
        <translation>WhatsApp crea los textos de una plantilla de autenticación. Solo se pueden cambiar en el proveedor; aquí quedan como están.</translation>
    </message>
    <message>
        <source>It has parts that can only be changed at the provider, such as cards or an offer. They stay as they are.</source>
        <translation>Tiene partes que solo se pueden cambiar en el proveedor, por ejemplo tarjetas o una oferta. Quedan como están.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is a template of this name in this language already.</source>
        <translation>Ya existe una plantilla con este nombre en este idioma.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>No account is connected that can take templates.</source>
        <translation>No hay ninguna cuenta conectada que admita plantillas.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in the way. Each is said at its field and listed below the form.</source>
        <translation>
            <numerusform>Hay %n cosa que lo impide. Se indica en su campo y en la lista debajo del formulario.</numerusform>
            <numerusform>Hay %n cosas que lo impiden. Cada una se indica en su campo y en la lista debajo del formulario.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes into review again, and until it is approved it cannot be sent.</source>
        <translation>Pasa de nuevo a revisión y no se puede enviar hasta que se apruebe.</translation>
    </message>
    <message>
        <source>The provider hands it to WhatsApp for review, which takes up to a day. Until then it cannot be sent.</source>
        <translation>El proveedor la entrega a WhatsApp para su revisión, que tarda hasta un día. Mientras tanto no se puede enviar.</translation>
    </message>
    <message>
        <source>The example was not uploaded.</source>
        <translation>No se subió el ejemplo.</translation>
    </message>
    <message>
        <source>It was not submitted; nothing you wrote is lost.</source>
        <translation>No se presentó; nada de lo que escribió se perdió.</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Presentando…</translation>
    </message>
    <message>
        <source>&amp;Submit for review</source>
        <translation>&amp;Presentar a revisión</translation>
    </message>
    <message>
        <source>Template editor</source>
        <translation>Editor de plantillas</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>Pi&amp;e</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Small letters, digits and underscores; other signs are changed while you type.</source>
        <translation>Minúsculas, dígitos y guiones bajos; los demás signos se cambian mientras escribe.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>C&amp;ategoría</translation>
    </message>
</context>
<context>
    <name>recado::TemplateField</name>
    <message>
        <source>updated %1</source>
        <translation>actualizada %1</translation>
    </message>
    <message>
        <source>never updated</source>
        <translation>nunca actualizada</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguna elegida</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elija una plantilla</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
</context>
<context>
    <name>recado::TemplateOffers</name>
    <message>
        <source>Templates that get through</source>
        <translation>Plantillas que pasan</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Search in name and text</source>
        <translation>Buscar en el nombre y el texto</translation>
    </message>
    <message>
        <source>This account has no approved template yet: fetch or write one under Templates.</source>
        <translation>Esta cuenta aún no tiene ninguna plantilla aprobada: obtenga o escriba una en Plantillas.</translation>
    </message>
    <message>
        <source>No approved template has these words in its name or text.</source>
        <translation>Ninguna plantilla aprobada tiene estas palabras en el nombre o el texto.</translation>
    </message>
    <message>
        <source>My text into “%1”</source>
        <translation>Poner mi texto en “%1”</translation>
    </message>
</context>
<context>
    <name>recado::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Search in name and text</source>
        <translation>Buscar en el nombre y el texto</translation>
    </message>
    <message>
        <source>&amp;Update the list</source>
        <translation>&amp;Actualizar la lista</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>No template is known here yet. Update the list to fetch them from the provider.</source>
        <translation>Aquí aún no se conoce ninguna plantilla. Actualice la lista para obtenerlas del proveedor.</translation>
    </message>
    <message>
        <source>No template has these words in its name or text, or the filters hide it.</source>
        <translation>Ninguna plantilla tiene estas palabras en el nombre o el texto, o los filtros la ocultan.</translation>
    </message>
</context>
<context>
    <name>recado::TemplateStep</name>
    <message>
        <source>No number to send from yet</source>
        <translation>Aún no hay un número desde el que enviar</translation>
    </message>
    <message>
        <source>Connect an account at a provider, or a practice account to try things out at no cost.</source>
        <translation>Conecte una cuenta de un proveedor, o una cuenta de práctica para probar sin costo.</translation>
    </message>
    <message>
        <source>Go to &amp;Connections</source>
        <translation>Ir a Cone&amp;xiones</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Name of the broadcast</source>
        <translation>&amp;Nombre del envío masivo</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Solo usted lo ve.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Send a template instead</source>
        <translation>Enviar una plantilla en su lugar</translation>
    </message>
    <message>
        <source>How it arrives</source>
        <translation>Cómo llega</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Elija una plantilla para verla aquí.</translation>
    </message>
    <message>
        <source>This message came from Compose and goes to everybody as it is; {{holes}} in it are filled from the columns. Only people who wrote in the last 24 hours can get it: the check says who.</source>
        <translation>Este mensaje vino de Escribir y va a todos tal como está; los {{holes}} que contiene se completan con las columnas. Solo pueden recibirlo las personas que escribieron en las últimas 24 horas: la revisión dice quiénes.</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>No aprobada.</translation>
    </message>
    <message>
        <source>The provider would refuse this template as it is (%1). You can plan now and send when it is approved.</source>
        <translation>El proveedor rechazaría esta plantilla tal como está (%1). Puede planificar ahora y enviar cuando esté aprobada.</translation>
    </message>
    <message>
        <source>Choose the number to send from.</source>
        <translation>Elija el número desde el que se envía.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Elija una plantilla.</translation>
    </message>
    <message>
        <source>This account has no template %1. Choose another one.</source>
        <translation>Esta cuenta no tiene la plantilla %1. Elija otra.</translation>
    </message>
    <message>
        <source>Next: recipients</source>
        <translation>Siguiente: destinatarios</translation>
    </message>
</context>
<context>
    <name>recado::TemplateWords</name>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utilidad</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>“%1” is still being reviewed by Meta. Update the list later.</source>
        <translation>Meta todavía está revisando “%1”. Actualice la lista más tarde.</translation>
    </message>
    <message>
        <source>Meta rejected “%1”. It has to be corrected and submitted again where it was made.</source>
        <translation>Meta rechazó “%1”. Hay que corregirla y volver a presentarla donde se creó.</translation>
    </message>
    <message>
        <source>Meta paused “%1” because people reacted badly to it. It comes back by itself or has to be changed.</source>
        <translation>Meta pausó “%1” porque hubo malas reacciones de las personas. Vuelve sola o hay que cambiarla.</translation>
    </message>
    <message>
        <source>Meta disabled “%1” for good. Choose or submit another one.</source>
        <translation>Meta desactivó “%1” definitivamente. Elija o presente otra.</translation>
    </message>
    <message>
        <source>“%1” is not approved: its status is %2.</source>
        <translation>“%1” no está aprobada: su estado es %2.</translation>
    </message>
    <message>
        <source>header · image</source>
        <translation>encabezado · imagen</translation>
    </message>
    <message>
        <source>header · video</source>
        <translation>encabezado · video</translation>
    </message>
    <message>
        <source>header · document</source>
        <translation>encabezado · documento</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>code of “%1”</source>
        <translation>código de “%1”</translation>
    </message>
    <message>
        <source>link of “%1”</source>
        <translation>enlace de “%1”</translation>
    </message>
    <message>
        <source>header · place</source>
        <translation>encabezado · ubicación</translation>
    </message>
    <message>
        <source>header · product</source>
        <translation>encabezado · producto</translation>
    </message>
    <message>
        <source>mark of “%1” for programs</source>
        <translation>marca de “%1” para programas</translation>
    </message>
    <message>
        <source>flow token of “%1”</source>
        <translation>token de flujo de “%1”</translation>
    </message>
    <message>
        <source>products of “%1”</source>
        <translation>productos de “%1”</translation>
    </message>
    <message>
        <source>end of the offer</source>
        <translation>fin de la oferta</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>tarjeta %1</translation>
    </message>
    <message>
        <source>card %1 · %2</source>
        <translation>tarjeta %1 · %2</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>calidad buena</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>calidad media</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>calidad baja</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>calidad %1</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usada %n vez</numerusform>
            <numerusform>usada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>The review found words that threaten or insult. Write it without them and submit it again.</source>
        <translation>La revisión encontró palabras que amenazan o insultan. Escríbala sin ellas y preséntela de nuevo.</translation>
    </message>
    <message>
        <source>The text does not belong to the chosen category. Choose the other category, or take out what promotes something.</source>
        <translation>El texto no corresponde a la categoría elegida. Elija la otra categoría o quite lo que promociona algo.</translation>
    </message>
    <message>
        <source>Variables or layout are not as they have to be: look for variables that touch, stand at the edge or have odd signs. Correct them and submit it again.</source>
        <translation>Las variables o el formato no son como deben ser: busque variables pegadas entre sí, al comienzo o al final del texto, o con signos extraños. Corríjalas y preséntela de nuevo.</translation>
    </message>
    <message>
        <source>It promotes something where that is not allowed. Submit it as marketing, or take the promotion out.</source>
        <translation>Promociona algo donde no está permitido. Preséntela como marketing o quite la promoción.</translation>
    </message>
    <message>
        <source>The review took it for a fraud. Say plainly who writes and why, and use links of your own domain only.</source>
        <translation>La revisión la tomó por un fraude. Diga con claridad quién escribe y por qué, y use solo enlaces de su propio dominio.</translation>
    </message>
    <message>
        <source>Language or category do not match the text. Choose those in which it is written.</source>
        <translation>El idioma o la categoría no coinciden con el texto. Elija los que le corresponden.</translation>
    </message>
    <message>
        <source>The provider did not say why. Look at text, category and examples, change what may be doubtful and submit it again.</source>
        <translation>El proveedor no dijo por qué. Revise el texto, la categoría y los ejemplos, cambie lo que pueda ser dudoso y preséntela de nuevo.</translation>
    </message>
    <message>
        <source>The reason given is “%1”. Correct the text and submit it again.</source>
        <translation>El motivo indicado es “%1”. Corrija el texto y preséntela de nuevo.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
</context>
<context>
    <name>recado::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Sin presentar</translation>
    </message>
    <message>
        <source>Unsent templates</source>
        <translation>Plantillas sin presentar</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Nueva plantilla</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Search in name and text</source>
        <translation>Buscar en el nombre y el texto</translation>
    </message>
    <message>
        <source>&amp;Fetch the templates</source>
        <translation>&amp;Obtener las plantillas</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Other words or fewer filters may find it.</source>
        <translation>Con otras palabras o menos filtros quizá aparezca.</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Borrar la búsqueda y los filtros</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó “%1”.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>No se eliminó “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n plantilla</numerusform>
            <numerusform>%n plantillas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 a la vista</translation>
    </message>
    <message>
        <source>updating %1 of %2…</source>
        <translation>actualizando %1 de %2…</translation>
    </message>
    <message>
        <source>No template here yet</source>
        <translation>Aún no hay plantillas aquí</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>Templates live at the provider: fetch those that exist, or write the first one.</source>
        <translation>Las plantillas están en el proveedor: obtenga las que ya existen o escriba la primera.</translation>
    </message>
    <message>
        <source>Templates belong to an account at a provider. Connect one first.</source>
        <translation>Las plantillas pertenecen a una cuenta de un proveedor. Primero conecte una.</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>%1: some were not understood and are left out: %2.</source>
        <translation>%1: algunas no se entendieron y se dejaron fuera: %2.</translation>
    </message>
    <message>
        <source>This list may be incomplete or old.</source>
        <translation>Esta lista puede estar incompleta o desactualizada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n sin presentar</numerusform>
            <numerusform>%n sin presentar</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was submitted.</source>
        <translation>Se presentó “%1”.</translation>
    </message>
    <message>
        <source>It is in review; what becomes of it shows here as soon as the provider tells.</source>
        <translation>Está en revisión; el resultado se verá aquí en cuanto el proveedor lo informe.</translation>
    </message>
</context>
<context>
    <name>recado::TextForm</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show a preview of the first link</source>
        <translation>Mostrar una vista previa del primer enlace</translation>
    </message>
</context>
<context>
    <name>recado::ThreadMedia</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>¿Abrir “%1”?</translation>
    </message>
    <message>
        <source>Somebody else sent this file: %1. It opens with another program of this computer.</source>
        <translation>Otra persona envió este archivo: %1. Se abre con otro programa de este equipo.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>recado::ThreadPast</name>
    <message>
        <source>Older messages</source>
        <translation>Mensajes más antiguos</translation>
    </message>
    <message>
        <source>Looking for older messages at the provider…</source>
        <translation>Buscando mensajes más antiguos en el proveedor…</translation>
    </message>
    <message>
        <source>No older messages so far</source>
        <translation>Hasta aquí, ningún mensaje más antiguo</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Buscar más</translation>
    </message>
    <message>
        <source>No older messages</source>
        <translation>No hay mensajes más antiguos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>recado::ThreadView</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>R&amp;eact</source>
        <translation>R&amp;eaccionar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation>Qué &amp;pasó con él</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Al mensaje más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensaje no leído</numerusform>
            <numerusform>%n mensajes no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Todavía no hay mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ThreadWords</name>
    <message>
        <source>The message is not here</source>
        <translation>El mensaje no está aquí</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived.</source>
        <translation>Nadie sabe si llegó.</translation>
    </message>
    <message>
        <source>It did not arrive, and the provider did not say why.</source>
        <translation>No llegó, y el proveedor no dijo por qué.</translation>
    </message>
    <message>
        <source>What this message said is not kept here</source>
        <translation>Lo que decía este mensaje no se guarda aquí</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Envío masivo</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Sale: %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>sent from elsewhere</source>
        <translation>enviado desde otro lugar</translation>
    </message>
    <message>
        <source>sent from elsewhere by %1</source>
        <translation>enviado desde otro lugar por %1</translation>
    </message>
</context>
<context>
    <name>recado::TimeWords</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>cerca de %n segundo</numerusform>
            <numerusform>cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>cerca de %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>recado::TimelineModel</name>
    <message>
        <source>Heard: %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>Ocurrió: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>heard %1</source>
        <translation>recibido %1</translation>
    </message>
    <message>
        <source>time not told; heard then</source>
        <translation>sin hora informada; se recibió entonces</translation>
    </message>
    <message>
        <source>found by recipient, template and time</source>
        <translation>deducido por destinatario, plantilla y hora</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>contradicts the others</source>
        <translation>contradice a los demás</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <comment>number, time</comment>
        <translation>Intento %1 · %2</translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <comment>number, status</comment>
        <translation>intento %1: %2</translation>
    </message>
    <message>
        <source>decides</source>
        <comment>this fact decides the verdict</comment>
        <translation>decide el estado</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>status, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>recado::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>recado::TransitionsDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Recado</source>
        <comment>the program did it</comment>
        <translation>Recado</translation>
    </message>
</context>
<context>
    <name>recado::TroubleWatch</name>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>El reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>Let the system set it from the network.</source>
        <translation>Haga que el sistema lo ajuste desde la red.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Open the login page</source>
        <translation>Abrir inicio de sesión</translation>
    </message>
</context>
<context>
    <name>recado::TunnelPanel</name>
    <message>
        <source>Runs. It has not said a public address.</source>
        <translation>En marcha. No ha indicado ninguna dirección pública.</translation>
    </message>
    <message>
        <source>Runs. Its public address is %1.</source>
        <translation>En marcha. Su dirección pública es %1.</translation>
    </message>
    <message>
        <source>It ended (code %1).</source>
        <translation>Terminó (código %1).</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>Terminó.</translation>
    </message>
    <message>
        <source>It is started again at %1.</source>
        <translation>Se inicia de nuevo: %1.</translation>
    </message>
    <message>
        <source>Waits for the listener.</source>
        <translation>Espera a la escucha.</translation>
    </message>
    <message>
        <source>Started; it has not said its public address yet.</source>
        <translation>Iniciado; aún no ha indicado su dirección pública.</translation>
    </message>
    <message>
        <source>No tunnel is set up.</source>
        <translation>No hay ningún túnel configurado.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>The other Recado on this data runs it.</source>
        <translation>Lo ejecuta el otro Recado con estos datos.</translation>
    </message>
    <message>
        <source>Comman&amp;d</source>
        <translation>Coman&amp;do</translation>
    </message>
    <message>
        <source>Recado runs it beside the listener and starts it again when it ends. {url} stands for the listener&apos;s local address, {port} for its port. The public address is read from what the program says.</source>
        <translation>Recado lo ejecuta junto a la escucha y lo inicia de nuevo cuando termina. {url} indica la dirección local de la escucha, {port} su puerto. La dirección pública se lee de lo que dice el programa.</translation>
    </message>
    <message>
        <source>Environment variable of the secret</source>
        <translation>Variable de entorno del secreto</translation>
    </message>
    <message>
        <source>Value of the secret</source>
        <translation>Valor del secreto</translation>
    </message>
    <message>
        <source>Secret for it, if it wants one: environment variable and value</source>
        <translation>Su secreto, si necesita uno: variable de entorno y valor</translation>
    </message>
    <message>
        <source>Kept in the keychain, and never part of the command, which every program on this computer can read.</source>
        <translation>Se guarda en el llavero y nunca forma parte del comando, que cualquier programa de este equipo puede leer.</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Guardar e iniciar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Stop and forget…</source>
        <translation>Detener y olvidar…</translation>
    </message>
    <message>
        <source>Restart the tunnel</source>
        <translation>Reiniciar el túnel</translation>
    </message>
    <message>
        <source>Stop and forget the tunnel</source>
        <translation>Detener y olvidar el túnel</translation>
    </message>
    <message>
        <source>Ends the program and starts it anew</source>
        <translation>Termina el programa y lo inicia de nuevo</translation>
    </message>
    <message>
        <source>What the program said last</source>
        <translation>Lo último que dijo el programa</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardada; deje vacío para conservarla</translation>
    </message>
    <message>
        <source>Stop the tunnel and forget it?</source>
        <translation>¿Detener el túnel y olvidarlo?</translation>
    </message>
    <message>
        <source>Its public address is gone then, and providers that call it are not heard any more. Command and secret are removed from this computer.</source>
        <translation>Su dirección pública deja de existir, y ya no se recibe a los proveedores que la llaman. El comando y el secreto se quitan de este equipo.</translation>
    </message>
    <message>
        <source>Stop and forget</source>
        <translation>Detener y olvidar</translation>
    </message>
</context>
<context>
    <name>recado::VariableForm</name>
    <message>
        <source>e.g. %1</source>
        <translation>p. ej., %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the person into %1</source>
        <translation>Nombre de la persona en %1</translation>
    </message>
    <message>
        <source>First name: %1</source>
        <translation>Nombre de pila: %1</translation>
    </message>
    <message>
        <source>Whole name: %1</source>
        <translation>Nombre completo: %1</translation>
    </message>
</context>
<context>
    <name>recado::VariableRow</name>
    <message>
        <source>e.g. %1</source>
        <translation>p. ej. %1</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>De dónde viene %1</translation>
    </message>
    <message>
        <source>%1 for everybody</source>
        <translation>%1 para todos</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>Lo mismo para todos</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elija una columna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>recado::VaultDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Keep the credentials in a vault?</source>
        <translation>¿Guardar las credenciales en una bóveda?</translation>
    </message>
    <message>
        <source>This computer has no keychain that Recado can use. Recado can keep tokens in an encrypted file instead, opened by a passphrase that you type each time Recado starts. Nobody can recover a forgotten passphrase: the tokens would have to be entered again.</source>
        <translation>Este equipo no tiene un llavero que Recado pueda usar. En su lugar, Recado puede guardar los tokens en un archivo cifrado, que se abre con una frase de contraseña que se escribe cada vez que Recado inicia. Nadie puede recuperar una frase olvidada: habría que ingresar los tokens de nuevo.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Al menos %1 caracteres; unas pocas palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la bóveda</translation>
    </message>
    <message>
        <source>The credentials of this computer are kept in an encrypted vault. Until it is open nothing is sent and events of accounts are not received.</source>
        <translation>Las credenciales de este equipo se guardan en una bóveda cifrada. Hasta que se abra, no se envía nada y no se reciben eventos de las cuentas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>La frase de contraseña necesita al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
</context>
<context>
    <name>recado::VerdictBanner</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n necesita de usted</numerusform>
            <numerusform>%n necesitan de usted</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can get it yet. What stops it stands below.</source>
        <translation>Aún nadie puede recibirlo. Lo que lo impide figura abajo.</translation>
    </message>
    <message>
        <source>Something below has to be settled before anything may leave.</source>
        <translation>Hay algo abajo que se debe resolver antes de que pueda salir algo.</translation>
    </message>
    <message>
        <source>You can send to the ready ones now; the others stay in this draft.</source>
        <translation>Puede enviar ahora a las listas; las demás quedan en este borrador.</translation>
    </message>
    <message>
        <source>It may leave as it is; look at what is marked first.</source>
        <translation>Puede salir tal como está; vea antes lo que está marcado.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <source>Fix what is safe (%1)</source>
        <translation>Corregir lo que es seguro (%1)</translation>
    </message>
</context>
<context>
    <name>recado::VerdictStrip</name>
    <message>
        <source>%1 at %2</source>
        <comment>status, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, eliminado</translation>
    </message>
</context>
<context>
    <name>recado::WelcomePage</name>
    <message>
        <source>Welcome to Recado</source>
        <translation>Le damos la bienvenida a Recado</translation>
    </message>
    <message>
        <source>Choose where to begin. You can have several accounts at the same time.</source>
        <translation>Elija por dónde empezar. Puede tener varias cuentas al mismo tiempo.</translation>
    </message>
    <message>
        <source>Start &amp;practising</source>
        <translation>&amp;Empezar a practicar</translation>
    </message>
    <message>
        <source>Connect &amp;Wati</source>
        <translation>Conectar &amp;Wati</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Cuenta de práctica</translation>
    </message>
    <message>
        <source>Everything works as in earnest, with a simulated provider on this computer. Nothing leaves it and nothing is charged.</source>
        <translation>Todo funciona como en la realidad, con un proveedor simulado en este equipo. Nada sale de él y no se cobra nada.</translation>
    </message>
    <message>
        <source>Address, tenant and token of your account. It takes a minute; each step is tested.</source>
        <translation>Dirección, inquilino y token de su cuenta. Toma un minuto; cada paso se prueba.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Account id and token of your company&apos;s app at Meta.</source>
        <translation>Id de la cuenta y token de la app de su empresa en Meta.</translation>
    </message>
    <message>
        <source>Connect &amp;Meta</source>
        <translation>Conectar &amp;Meta</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>Otras:</translation>
    </message>
    <message>
        <source>&amp;Gateway /v1/messages</source>
        <translation>&amp;Pasarela /v1/messages</translation>
    </message>
</context>
<context>
    <name>recado::WindowWatch</name>
    <message numerus="yes">
        <source>%1 of %n windows open</source>
        <translation>
            <numerusform>%1 de %n ventana abierta</numerusform>
            <numerusform>%1 de %n ventanas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>window open until %1</source>
        <translation>ventana abierta hasta %1</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>ventana cerrada</translation>
    </message>
    <message>
        <source>has not written yet</source>
        <translation>aún no ha escrito</translation>
    </message>
</context>
<context>
    <name>recado::WritingDialog</name>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another one: nothing is written over.</source>
        <translation>Ya hay un archivo con ese nombre. Elija otro: no se sobrescribe nada.</translation>
    </message>
</context>
<context>
    <name>recado::bubbles::Words::Words</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
</TS>
