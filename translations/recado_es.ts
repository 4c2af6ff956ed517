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
        <source>wati or practice</source>
        <translation>wati o practice</translation>
    </message>
    <message>
        <source>a setting, such as base_url or tenant</source>
        <translation>un ajuste, como base_url o tenant</translation>
    </message>
    <message>
        <source>a secret from a file, such as token</source>
        <translation>un secreto leído de un archivo, como token</translation>
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
        <source>This field is not known and would not be sent.</source>
        <translation>Este campo no se conoce y no se enviaría.</translation>
    </message>
    <message>
        <source>“%1” is not a known message type.</source>
        <translation>“%1” no es un tipo de mensaje conocido.</translation>
    </message>
    <message>
        <source>This version cannot send it: %1</source>
        <translation>Esta versión no puede enviarlo: %1</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Esto no es JSON: %1</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Falta este campo.</translation>
    </message>
    <message>
        <source>This is not what is expected here: %1</source>
        <translation>Esto no es lo que se espera aquí: %1</translation>
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
        <source>check the values against this account&apos;s template, too</source>
        <translation>revisar también los valores contra la plantilla de esta cuenta</translation>
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
        <source>where to post the webhooks of every number</source>
        <translation>adónde enviar los webhooks de todos los números</translation>
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
</context>
<context>
    <name>recado::AccountRow</name>
    <message>
        <source>The provider refused the token. Edit the account and enter a new one.</source>
        <translation>El proveedor rechazó el token. Edite la cuenta e ingrese uno nuevo.</translation>
    </message>
    <message>
        <source>The provider did not answer. That says nothing about the token.</source>
        <translation>El proveedor no respondió. Eso no dice nada sobre el token.</translation>
    </message>
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
        <source>Connect Wati to send for real, or add the practice account to try everything without cost.</source>
        <translation>Conecte Wati para enviar de verdad, o agregue la cuenta de práctica para probar todo sin costo.</translation>
    </message>
    <message>
        <source>Connect Wati</source>
        <translation>Conectar Wati</translation>
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
    <name>recado::Codes</name>
    <message>
        <source>WhatsApp could not deliver to this number.</source>
        <translation>WhatsApp no pudo entregar a este número.</translation>
    </message>
    <message>
        <source>It may not be on WhatsApp, use an old version, or not have accepted the terms. Confirm the number with the person another way.</source>
        <translation>Puede que no tenga WhatsApp, que use una versión antigua o que no haya aceptado las condiciones. Confirme el número con la persona por otro medio.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since this person last wrote.</source>
        <translation>Han pasado más de 24 horas desde que esta persona escribió por última vez.</translation>
    </message>
    <message>
        <source>Send an approved template instead.</source>
        <translation>Envíe en su lugar una plantilla aprobada.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver it, to limit how much marketing this person receives.</source>
        <translation>Meta decidió no entregarlo, para limitar cuánto marketing recibe esta persona.</translation>
    </message>
    <message>
        <source>Wait at least 24 hours; sending again now does not help.</source>
        <translation>Espere al menos 24 horas; volver a enviar ahora no ayuda.</translation>
    </message>
    <message>
        <source>The number sent more messages per second than it may.</source>
        <translation>El número envió más mensajes por segundo de los permitidos.</translation>
    </message>
    <message>
        <source>Send more slowly; this message was not accepted.</source>
        <translation>Envíe más despacio; este mensaje no fue aceptado.</translation>
    </message>
    <message>
        <source>The number is restricted because many people blocked or reported it.</source>
        <translation>El número está restringido porque muchas personas lo bloquearon o lo denunciaron.</translation>
    </message>
    <message>
        <source>Stop sending from this number and look at its quality and at who receives.</source>
        <translation>Deje de enviar desde este número y revise su calidad y quiénes reciben.</translation>
    </message>
    <message>
        <source>Too many messages went from this number to this person in a short time.</source>
        <translation>Salieron demasiados mensajes de este número a esta persona en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait a few seconds for this person; others are not concerned.</source>
        <translation>Espere unos segundos para esta persona; las demás no se ven afectadas.</translation>
    </message>
    <message>
        <source>The number of values does not fit the template.</source>
        <translation>La cantidad de valores no corresponde a la plantilla.</translation>
    </message>
    <message>
        <source>Synchronise the templates and fill every value.</source>
        <translation>Actualice las plantillas y complete todos los valores.</translation>
    </message>
    <message>
        <source>The template does not exist in this language or is not approved.</source>
        <translation>La plantilla no existe en este idioma o no está aprobada.</translation>
    </message>
    <message>
        <source>Synchronise the templates and choose an approved one.</source>
        <translation>Actualice las plantillas y elija una aprobada.</translation>
    </message>
    <message>
        <source>A value has the wrong form for the template.</source>
        <translation>Un valor no tiene la forma que pide la plantilla.</translation>
    </message>
    <message>
        <source>Check images and links, and line breaks or long spaces in the values.</source>
        <translation>Revise las imágenes y los enlaces, y los saltos de línea o espacios largos en los valores.</translation>
    </message>
    <message>
        <source>The template is paused because of low quality.</source>
        <translation>La plantilla está en pausa por baja calidad.</translation>
    </message>
    <message>
        <source>Use another template, or wait for the end of the pause.</source>
        <translation>Use otra plantilla o espere a que termine la pausa.</translation>
    </message>
    <message>
        <source>recipient&apos;s side</source>
        <translation>lado del destinatario</translation>
    </message>
    <message>
        <source>our side</source>
        <translation>nuestro lado</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>provider&apos;s side</source>
        <translation>lado del proveedor</translation>
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
        <source>Connect &amp;Wati</source>
        <translation>Conectar &amp;Wati</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
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
        <source>%1 can be reached from this computer only: give Wati the public address of your tunnel or reverse proxy instead, followed by the same /hook/… path.</source>
        <translation>A %1 solo se llega desde este equipo: en su lugar, dé a Wati la dirección pública de su túnel o proxy inverso, seguida de la misma ruta /hook/….</translation>
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
</context>
<context>
    <name>recado::IdList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <source>This is not an address Recado can use. Paste the one Wati shows, such as https://live-mt-server.wati.io/12345.</source>
        <translation>Recado no puede usar esta dirección. Pegue la que muestra Wati, por ejemplo https://live-mt-server.wati.io/12345.</translation>
    </message>
    <message>
        <source>The tenant is missing: the number that Wati shows at the end of the API address.</source>
        <translation>Falta el inquilino: el número que Wati muestra al final de la dirección de la API.</translation>
    </message>
    <message>
        <source>The token is missing or not complete. Copy it whole from Wati.</source>
        <translation>El token falta o está incompleto. Cópielo entero desde Wati.</translation>
    </message>
    <message>
        <source>Choose version v1 or v2.</source>
        <translation>Elija la versión v1 o v2.</translation>
    </message>
    <message>
        <source>Choose the plan of this account.</source>
        <translation>Elija el plan de esta cuenta.</translation>
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
    <name>recado::WatiDialog</name>
    <message>
        <source>Connect Wati</source>
        <translation>Conectar Wati</translation>
    </message>
    <message>
        <source>Everything asked here is in Wati under Connectors → API. It takes a minute.</source>
        <translation>Todo lo que se pide aquí está en Wati, en Connectors → API. Toma un minuto.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>taken from the address</source>
        <translation>tomado de la dirección</translation>
    </message>
    <message>
        <source>v2 (recommended)</source>
        <translation>v2 (recomendada)</translation>
    </message>
    <message>
        <source>&amp;Name in Recado</source>
        <translation>&amp;Nombre en Recado</translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>Paste it as Wati shows it, with or without the tenant.</source>
        <translation>Péguela tal como la muestra Wati, con o sin el inquilino.</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versión de la API</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Token</translation>
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
        <source>&amp;Test connection</source>
        <translation>Probar la &amp;conexión</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardado; déjelo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
</context>
</TS>
