<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>such as: verdict == failed &amp;&amp; account == shop</source>
        <translation>por ejemplo: verdict == failed &amp;&amp; account == shop</translation>
    </message>
    <message>
        <source>table, csv or json</source>
        <translation>table, csv o json</translation>
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
        <source>send one message now</source>
        <translation>enviar un mensaje ahora</translation>
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
    <name>recado::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
    <name>recado::BubblePreview</name>
    <message>
        <source>How it arrives</source>
        <translation>Cómo llega</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Elija una plantilla para verla aquí.</translation>
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
</context>
<context>
    <name>recado::ChannelsCard</name>
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
        <source>This template went to this person %1; it is: %2.</source>
        <translation>Esta plantilla se envió a esta persona %1; su estado es: %2.</translation>
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
        <source>Filter by number, name, template or id</source>
        <translation>Filtrar por número, nombre, plantilla o id</translation>
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
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n estado</numerusform>
            <numerusform>%n estados</numerusform>
        </translation>
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
    <name>recado::HookList</name>
    <message>
        <source>In Wati: Connectors → Webhooks → Add webhook. Paste the URL, choose the events that end in _v2 (sent, delivered, read, replied), the template failures and the incoming messages, and switch it on.</source>
        <translation>En Wati: Connectors → Webhooks → Add webhook. Pegue la URL, elija los eventos que terminan en _v2 (enviado, entregado, leído, respondido), las fallas de plantilla y los mensajes entrantes, y actívelo.</translation>
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
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Practice sets this up by itself.</source>
        <translation>La cuenta de práctica lo configura sola.</translation>
    </message>
    <message>
        <source>%1 can be reached from this computer only: give the provider the public address of your tunnel or reverse proxy instead, followed by the same /hook/… path.</source>
        <translation>Solo se puede llegar a %1 desde este equipo: en su lugar, dé al proveedor la dirección pública de su túnel o proxy inverso, seguida de la misma ruta /hook/….</translation>
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
        <source>Meta asks for a verify token, too: edit the account and make one.</source>
        <translation>Meta pide también un token de verificación: edite la cuenta y cree uno.</translation>
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
</context>
<context>
    <name>recado::IdList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <source>Providers tell Recado what happens to each message by calling it here. Without it, statuses come later, by asking.</source>
        <translation>Los proveedores le avisan a Recado qué pasa con cada mensaje llamando aquí. Sin esto, los estados llegan más tarde, al preguntar.</translation>
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
</context>
<context>
    <name>recado::PreviewPane</name>
    <message>
        <source>How it arrives</source>
        <translation>Cómo llega</translation>
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
        <source>Body</source>
        <translation>Cuerpo</translation>
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
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
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
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envía</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Something is missing: click to see what.</source>
        <translation>Falta algo: haga clic para ver qué.</translation>
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
</context>
<context>
    <name>recado::Start</name>
    <message>
        <source>Recado cannot start</source>
        <translation>Recado no puede iniciar</translation>
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
        <source>%1, so nobody here knows whether the person gets it. A webhook or a status query usually settles it; ask the provider, or the person.</source>
        <translation>%1; por eso nadie aquí sabe si la persona lo recibe. Un webhook o una consulta suele resolverlo; pregunte al proveedor o a la persona.</translation>
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
        <source>No template has these words in its name or text.</source>
        <translation>Ninguna plantilla tiene estas palabras en su nombre o texto.</translation>
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
</context>
<context>
    <name>recado::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
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
    <name>recado::VerdictStrip</name>
    <message>
        <source>%1 at %2</source>
        <comment>status, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 after sending</source>
        <translation>%1 después del envío</translation>
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
</TS>
