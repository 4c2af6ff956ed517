<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Terminal</name>
    <message>
        <source>--set needs KEY=VALUE.</source>
        <translation>--set precisa de CHAVE=VALOR.</translation>
    </message>
    <message>
        <source>--secret needs KEY=@FILE: a secret never stands on the command line, where other users can read it.</source>
        <translation>--secret precisa de CHAVE=@ARQUIVO: um segredo nunca fica na linha de comando, onde outros usuários podem lê-lo.</translation>
    </message>
    <message>
        <source>--provider is needed.</source>
        <translation>Falta --provider.</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>O provedor “%1” não existe.</translation>
    </message>
    <message>
        <source>Account “%1” added.</source>
        <translation>Conta “%1” adicionada.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>There is no account yet. Add one with “recadoctl account add”.</source>
        <translation>Ainda não há contas. Adicione uma com “recadoctl account add”.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>good</source>
        <translation>em ordem</translation>
    </message>
    <message numerus="yes">
        <source>good (%n found)</source>
        <translation>
            <numerusform>em ordem (%n encontrado)</numerusform>
            <numerusform>em ordem (%n encontrados)</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sem teste</translation>
    </message>
    <message>
        <source>Account “%1” removed. Its messages stay.</source>
        <translation>Conta “%1” removida. As mensagens dela continuam aqui.</translation>
    </message>
    <message>
        <source>wati or practice</source>
        <translation>wati ou practice</translation>
    </message>
    <message>
        <source>a setting, such as base_url or tenant</source>
        <translation>um ajuste, como base_url ou tenant</translation>
    </message>
    <message>
        <source>a secret from a file, such as token</source>
        <translation>um segredo lido de um arquivo, como token</translation>
    </message>
    <message>
        <source>connect a provider</source>
        <translation>conecta um provedor</translation>
    </message>
    <message>
        <source>the accounts of this installation</source>
        <translation>as contas desta instalação</translation>
    </message>
    <message>
        <source>say which part of a connection works</source>
        <translation>diz qual parte de uma conexão funciona</translation>
    </message>
    <message>
        <source>forget an account and its secrets</source>
        <translation>esquece uma conta e os segredos dela</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No numbers are known. “recadoctl channel sync ACCOUNT” fetches them from the provider.</source>
        <translation>Nenhum número conhecido. “recadoctl channel sync ACCOUNT” busca os números no provedor.</translation>
    </message>
    <message>
        <source>Number %1 added to “%2”.</source>
        <translation>Número %1 adicionado a “%2”.</translation>
    </message>
    <message>
        <source>the number, where the id is not one</source>
        <translation>o número, quando o id não é um número</translation>
    </message>
    <message>
        <source>what people call it</source>
        <translation>o nome que as pessoas usam</translation>
    </message>
    <message>
        <source>a sending number, by the provider&apos;s id</source>
        <translation>um número de envio, pelo id do provedor</translation>
    </message>
    <message>
        <source>the known numbers</source>
        <translation>os números conhecidos</translation>
    </message>
    <message>
        <source>fetch the numbers from the provider</source>
        <translation>busca os números no provedor</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>Opção desconhecida: %1</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 aparece mais de uma vez.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 não aceita valor.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation>Comando desconhecido: %1</translation>
    </message>
    <message>
        <source>A command is needed.</source>
        <translation>Falta um comando.</translation>
    </message>
    <message>
        <source>“%1” needs one more word.</source>
        <translation>Falta uma palavra depois de “%1”.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Não entendido: %1</translation>
    </message>
    <message>
        <source>This field is not known and would not be sent.</source>
        <translation>Este campo não é conhecido e não seria enviado.</translation>
    </message>
    <message>
        <source>“%1” is not a known message type.</source>
        <translation>“%1” não é um tipo de mensagem conhecido.</translation>
    </message>
    <message>
        <source>This version cannot send it: %1</source>
        <translation>Esta versão não consegue enviar isto: %1</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Isto não é JSON: %1</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Falta este campo.</translation>
    </message>
    <message>
        <source>This is not what is expected here: %1</source>
        <translation>Não é o que se espera aqui: %1</translation>
    </message>
    <message>
        <source>The template “%1” is not known here, so its values were not checked. See “recadoctl template sync”.</source>
        <translation>O modelo “%1” não é conhecido aqui, então os valores não foram conferidos. Veja “recadoctl template sync”.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Não há nada de errado.</translation>
    </message>
    <message>
        <source>check the values against this account&apos;s template, too</source>
        <translation>confere também os valores com o modelo desta conta</translation>
    </message>
    <message>
        <source>say what is wrong with a message</source>
        <translation>diz o que há de errado em uma mensagem</translation>
    </message>
    <message>
        <source>show the request as it would leave; sends nothing</source>
        <translation>mostra a requisição como ela sairia; não envia nada</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit precisa de um número.</translation>
    </message>
    <message numerus="yes">
        <source>repeated %n times</source>
        <translation>
            <numerusform>repetida %n vez</numerusform>
            <numerusform>repetida %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook has been received yet.</source>
        <translation>Nenhum webhook recebido ainda.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a delivery.</source>
        <translation>“%1” não é o número de uma entrega de webhook.</translation>
    </message>
    <message>
        <source>the newest N</source>
        <translation>as N mais recentes</translation>
    </message>
    <message>
        <source>only those for this account</source>
        <translation>só as desta conta</translation>
    </message>
    <message>
        <source>the webhook deliveries, newest first</source>
        <translation>as entregas de webhook, da mais recente à mais antiga</translation>
    </message>
    <message>
        <source>one delivery as it came</source>
        <translation>uma entrega de webhook como chegou</translation>
    </message>
    <message>
        <source>decode deliveries again</source>
        <translation>decodifica as entregas de webhook de novo</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>Escutando em %1</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port precisa de um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>--pace takes a number: 1 is a human pace, 0.1 ten times faster, 0 at once.</source>
        <translation>--pace precisa de um número: 1 é um ritmo humano, 0.1 é dez vezes mais rápido, 0 é imediato.</translation>
    </message>
    <message>
        <source>address to listen at (127.0.0.1)</source>
        <translation>endereço de escuta (127.0.0.1)</translation>
    </message>
    <message>
        <source>port, 0 for any free one (8787)</source>
        <translation>porta; 0 para qualquer uma livre (8787)</translation>
    </message>
    <message>
        <source>of the practice accounts: 1 is a human pace, 0 at once (1)</source>
        <translation>ritmo das contas de treino: 1 é um ritmo humano, 0 é imediato (1)</translation>
    </message>
    <message>
        <source>receive webhooks, poll and send what is queued, until stopped</source>
        <translation>recebe webhooks, consulta e envia o que está na fila, até ser interrompido</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Nenhuma mensagem.</translation>
    </message>
    <message>
        <source>--format takes one of: %1</source>
        <translation>--format aceita um destes: %1</translation>
    </message>
    <message>
        <source>--json and --format %1 exclude each other.</source>
        <translation>--json e --format %1 não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>The filter is not understood at %1: %2</source>
        <translation>O filtro não foi entendido em %1: %2</translation>
    </message>
    <message>
        <source>such as: verdict == failed &amp;&amp; account == shop</source>
        <translation>como: verdict == failed &amp;&amp; account == shop</translation>
    </message>
    <message>
        <source>table, csv or json</source>
        <translation>table, csv ou json</translation>
    </message>
    <message>
        <source>the messages of this installation, newest first</source>
        <translation>as mensagens desta instalação, da mais recente à mais antiga</translation>
    </message>
    <message>
        <source>There is nothing to ask about.</source>
        <translation>Não há nada a perguntar.</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n messages.</source>
        <translation>
            <numerusform>Perguntamos sobre %n mensagem.</numerusform>
            <numerusform>Perguntamos sobre %n mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for statuses until stopped.</source>
        <translation>Consultando as situações até ser interrompido.</translation>
    </message>
    <message>
        <source>ask about every open message now, then end</source>
        <translation>pergunta agora sobre cada mensagem em aberto e termina</translation>
    </message>
    <message>
        <source>ask the providers for statuses</source>
        <translation>consulta as situações nos provedores</translation>
    </message>
    <message>
        <source>--seed takes a number.</source>
        <translation>--seed precisa de um número.</translation>
    </message>
    <message>
        <source>--hook takes an address such as http://127.0.0.1:8787/hook/…</source>
        <translation>--hook precisa de um endereço como http://127.0.0.1:8787/hook/…</translation>
    </message>
    <message>
        <source>The practice provider answers at %1</source>
        <translation>O provedor de treino responde em %1</translation>
    </message>
    <message>
        <source>port, 0 for any free one (0)</source>
        <translation>porta; 0 para qualquer uma livre (0)</translation>
    </message>
    <message>
        <source>the same seed gives the same ids and pace (1)</source>
        <translation>a mesma semente gera os mesmos ids e o mesmo ritmo (1)</translation>
    </message>
    <message>
        <source>1 is a human pace, 0.1 ten times faster, 0 at once (1)</source>
        <translation>1 é um ritmo humano, 0.1 é dez vezes mais rápido, 0 é imediato (1)</translation>
    </message>
    <message>
        <source>where to post the webhooks of every number</source>
        <translation>para onde mandar os webhooks de todos os números</translation>
    </message>
    <message>
        <source>a provider to practise with, on this computer only</source>
        <translation>um provedor para treinar, só neste computador</translation>
    </message>
    <message>
        <source>--wait takes one of: %1</source>
        <translation>--wait aceita um destes: %1</translation>
    </message>
    <message>
        <source>--queue does not wait: the host sends it later.</source>
        <translation>--queue não espera: o anfitrião envia depois.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds above 0.</source>
        <translation>--timeout precisa de um número de segundos acima de 0.</translation>
    </message>
    <message>
        <source>Stopped waiting. This is what is known so far.</source>
        <translation>A espera foi interrompida. Isto é o que se sabe até agora.</translation>
    </message>
    <message>
        <source>The time ran out. This is what is known so far.</source>
        <translation>O tempo acabou. Isto é o que se sabe até agora.</translation>
    </message>
    <message>
        <source>end when it is accepted, sent, delivered, read or replied</source>
        <translation>termina quando ela for aceita, enviada, entregue, lida ou respondida (accepted, sent, delivered, read, replied)</translation>
    </message>
    <message>
        <source>seconds for the whole command (60)</source>
        <translation>segundos para o comando inteiro (60)</translation>
    </message>
    <message>
        <source>leave it queued for the host</source>
        <translation>deixa na fila para o anfitrião enviar</translation>
    </message>
    <message>
        <source>send one message now</source>
        <translation>envia uma mensagem agora</translation>
    </message>
    <message>
        <source>the account that carries it</source>
        <translation>a conta que leva a mensagem</translation>
    </message>
    <message>
        <source>the sending number, by id, number or name</source>
        <translation>o número de envio, por id, número ou nome</translation>
    </message>
    <message>
        <source>the recipient&apos;s number</source>
        <translation>o número do destinatário</translation>
    </message>
    <message>
        <source>country of a number without country code (BR)</source>
        <translation>país dos números sem código de país (BR)</translation>
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
        <translation>--channel precisa de um valor.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>No templates are known. “recadoctl template sync ACCOUNT” fetches them from the provider.</source>
        <translation>Nenhum modelo conhecido. “recadoctl template sync ACCOUNT” busca os modelos no provedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates fetched.</source>
        <translation>
            <numerusform>%n modelo buscado.</numerusform>
            <numerusform>%n modelos buscados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <translation>Não entendidos e deixados de fora: %1</translation>
    </message>
    <message>
        <source>the known templates</source>
        <translation>os modelos conhecidos</translation>
    </message>
    <message>
        <source>fetch the templates from the provider</source>
        <translation>busca os modelos no provedor</translation>
    </message>
    <message>
        <source>one template with its variables</source>
        <translation>um modelo com suas variáveis</translation>
    </message>
    <message>
        <source>--until and --timeout go with --follow.</source>
        <translation>--until e --timeout só valem com --follow.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>O evento “%1” não existe.</translation>
    </message>
    <message>
        <source>“%1” did not come.</source>
        <translation>“%1” não chegou.</translation>
    </message>
    <message>
        <source>print each fact as it comes</source>
        <translation>mostra cada evidência assim que chega</translation>
    </message>
    <message>
        <source>with --follow: end when it came, such as replied</source>
        <translation>com --follow: termina quando o evento chegar, por exemplo replied</translation>
    </message>
    <message>
        <source>with --follow: give up after so many seconds</source>
        <translation>com --follow: desiste depois de tantos segundos</translation>
    </message>
    <message>
        <source>everything known about one message</source>
        <translation>tudo o que se sabe sobre uma mensagem</translation>
    </message>
    <message>
        <source>Before the command:</source>
        <translation>Antes do comando:</translation>
    </message>
    <message>
        <source>the installation to work on (default: that of this user)</source>
        <translation>a instalação a usar (padrão: a deste usuário)</translation>
    </message>
    <message>
        <source>use the encrypted vault, unlocked by the first line of FILE</source>
        <translation>usa o cofre criptografado, aberto com a primeira linha de FILE</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>um documento JSON na saída padrão</translation>
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
        <translation>“%1” envia de %2, salvo indicação em contrário.</translation>
    </message>
    <message>
        <source>choose the number for sends that name none</source>
        <translation>escolhe o número dos envios que não indicam nenhum</translation>
    </message>
</context>
<context>
    <name>recado::AccountRow</name>
    <message>
        <source>The provider refused the token. Edit the account and enter a new one.</source>
        <translation>O provedor recusou o token. Edite a conta e informe um novo.</translation>
    </message>
    <message>
        <source>The provider did not answer. That says nothing about the token.</source>
        <translation>O provedor não respondeu. Isso não diz nada sobre o token.</translation>
    </message>
    <message>
        <source>simulated on this computer; nothing is charged</source>
        <translation>simulada neste computador; nada é cobrado</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>inquilino %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>recado::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>Connect Wati to send for real, or add the practice account to try everything without cost.</source>
        <translation>Conecte a Wati para enviar de verdade ou adicione a conta de treino para experimentar tudo sem custo.</translation>
    </message>
    <message>
        <source>Connect Wati</source>
        <translation>Conectar Wati</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remover “%1”?</translation>
    </message>
    <message>
        <source>Its credentials are forgotten, and what is still queued for it will not be sent. Messages and their history stay.</source>
        <translation>As credenciais dela serão esquecidas, e o que ainda está na fila não será enviado. As mensagens e o histórico continuam aqui.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
</context>
<context>
    <name>recado::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>recado::BrakeButton</name>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>Lets queued messages leave again</source>
        <translation>Libera de novo as mensagens da fila</translation>
    </message>
    <message>
        <source>Nothing more leaves; what is on its way finishes</source>
        <translation>Nada mais sai; o que já está a caminho termina</translation>
    </message>
</context>
<context>
    <name>recado::BubblePreview</name>
    <message>
        <source>How it arrives</source>
        <translation>Como chega</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Escolha um modelo para vê-lo aqui.</translation>
    </message>
</context>
<context>
    <name>recado::ChannelDialog</name>
    <message>
        <source>Add a number of “%1”</source>
        <translation>Adicionar um número a “%1”</translation>
    </message>
    <message>
        <source>Only needed when “Fetch numbers” does not find it.</source>
        <translation>Só é preciso quando “Buscar números” não encontra o número.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>What you call it, such as “Sales”. May stay empty.</source>
        <translation>Como você chama este número, por exemplo “Vendas”. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Adicionar número</translation>
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
        <translation>Nenhum número ainda</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>Escolha um número</translation>
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
        <translation>média</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixa</translation>
    </message>
    <message>
        <source>Sending numbers</source>
        <translation>Números de envio</translation>
    </message>
    <message>
        <source>Fetch numbers</source>
        <translation>Buscar números</translation>
    </message>
    <message>
        <source>Add number…</source>
        <translation>Adicionar número…</translation>
    </message>
    <message>
        <source>No number yet. Fetch them from the provider, or add one by hand.</source>
        <translation>Nenhum número ainda. Busque os números no provedor ou adicione um à mão.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>Use as the default number</source>
        <translation>Usar como número padrão</translation>
    </message>
    <message>
        <source>Use %1 as the default number</source>
        <translation>Usar %1 como número padrão</translation>
    </message>
    <message>
        <source>Messages that name no number leave from this one</source>
        <translation>As mensagens que não indicam número saem deste</translation>
    </message>
</context>
<context>
    <name>recado::Codes</name>
    <message>
        <source>WhatsApp could not deliver to this number.</source>
        <translation>O WhatsApp não conseguiu entregar para este número.</translation>
    </message>
    <message>
        <source>It may not be on WhatsApp, use an old version, or not have accepted the terms. Confirm the number with the person another way.</source>
        <translation>Talvez ele não esteja no WhatsApp, use uma versão antiga ou não tenha aceitado os termos. Confirme o número com a pessoa por outro meio.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since this person last wrote.</source>
        <translation>Já se passaram mais de 24 horas desde que esta pessoa escreveu pela última vez.</translation>
    </message>
    <message>
        <source>Send an approved template instead.</source>
        <translation>Envie um modelo aprovado.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver it, to limit how much marketing this person receives.</source>
        <translation>A Meta decidiu não entregar, para limitar quanto marketing esta pessoa recebe.</translation>
    </message>
    <message>
        <source>Wait at least 24 hours; sending again now does not help.</source>
        <translation>Espere pelo menos 24 horas; enviar de novo agora não ajuda.</translation>
    </message>
    <message>
        <source>The number sent more messages per second than it may.</source>
        <translation>O número enviou mais mensagens por segundo do que pode.</translation>
    </message>
    <message>
        <source>Send more slowly; this message was not accepted.</source>
        <translation>Envie mais devagar; esta mensagem não foi aceita.</translation>
    </message>
    <message>
        <source>The number is restricted because many people blocked or reported it.</source>
        <translation>O número está restrito porque muitas pessoas o bloquearam ou denunciaram.</translation>
    </message>
    <message>
        <source>Stop sending from this number and look at its quality and at who receives.</source>
        <translation>Pare de enviar por este número e confira a qualidade dele e quem recebe.</translation>
    </message>
    <message>
        <source>Too many messages went from this number to this person in a short time.</source>
        <translation>Este número mandou mensagens demais para esta pessoa em pouco tempo.</translation>
    </message>
    <message>
        <source>Wait a few seconds for this person; others are not concerned.</source>
        <translation>Espere alguns segundos antes de escrever a esta pessoa; as outras não são afetadas.</translation>
    </message>
    <message>
        <source>The number of values does not fit the template.</source>
        <translation>A quantidade de valores não combina com o modelo.</translation>
    </message>
    <message>
        <source>Synchronise the templates and fill every value.</source>
        <translation>Atualize os modelos e preencha todos os valores.</translation>
    </message>
    <message>
        <source>The template does not exist in this language or is not approved.</source>
        <translation>O modelo não existe neste idioma ou não está aprovado.</translation>
    </message>
    <message>
        <source>Synchronise the templates and choose an approved one.</source>
        <translation>Atualize os modelos e escolha um aprovado.</translation>
    </message>
    <message>
        <source>A value has the wrong form for the template.</source>
        <translation>Um valor não tem a forma que o modelo pede.</translation>
    </message>
    <message>
        <source>Check images and links, and line breaks or long spaces in the values.</source>
        <translation>Confira imagens e links, e também quebras de linha ou espaços longos nos valores.</translation>
    </message>
    <message>
        <source>The template is paused because of low quality.</source>
        <translation>O modelo está pausado por baixa qualidade.</translation>
    </message>
    <message>
        <source>Use another template, or wait for the end of the pause.</source>
        <translation>Use outro modelo ou espere o fim da pausa.</translation>
    </message>
    <message>
        <source>recipient&apos;s side</source>
        <translation>lado do destinatário</translation>
    </message>
    <message>
        <source>our side</source>
        <translation>nosso lado</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>provider&apos;s side</source>
        <translation>lado do provedor</translation>
    </message>
</context>
<context>
    <name>recado::ComposePage</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nome (opcional)</translation>
    </message>
    <message>
        <source>No number to send from yet</source>
        <translation>Ainda não há número para enviar</translation>
    </message>
    <message>
        <source>Connect an account at a provider, or a practice account to try things out at no cost.</source>
        <translation>Conecte uma conta em um provedor ou uma conta de treino para experimentar sem custo.</translation>
    </message>
    <message>
        <source>Go to &amp;Connections</source>
        <translation>Ir para Cone&amp;xões</translation>
    </message>
    <message>
        <source>Sent before.</source>
        <translation>Já enviado.</translation>
    </message>
    <message>
        <source>This template went to this person %1; it is: %2.</source>
        <translation>Este modelo foi para esta pessoa %1; a situação é: %2.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Não enviada.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>A caminho de %1.</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>recado::ConnectionReportView</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
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
        <translation>aceitas</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>podem ser lidos</translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <comment>templates on the first page</comment>
        <translation>
            <numerusform>%n visto</numerusform>
            <numerusform>%n vistos</numerusform>
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
        <translation>Testando…</translation>
    </message>
    <message>
        <source>address, credentials, templates, numbers</source>
        <translation>endereço, credenciais, modelos, números</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sem teste</translation>
    </message>
</context>
<context>
    <name>recado::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Add practice account</source>
        <translation>Adicionar conta de treino</translation>
    </message>
    <message>
        <source>Connect &amp;Wati</source>
        <translation>Conectar &amp;Wati</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
</context>
<context>
    <name>recado::DraftWords</name>
    <message>
        <source>No sending number.</source>
        <translation>Sem número de envio.</translation>
    </message>
    <message>
        <source>Choose the number this message leaves from.</source>
        <translation>Escolha o número de onde esta mensagem sai.</translation>
    </message>
    <message>
        <source>Credentials refused.</source>
        <translation>Credenciais recusadas.</translation>
    </message>
    <message>
        <source>The last time %1 was used, the provider refused its credentials. Test it under Connections.</source>
        <translation>Na última vez que %1 foi usada, o provedor recusou as credenciais. Teste a conta em Conexões.</translation>
    </message>
    <message>
        <source>No recipient.</source>
        <translation>Sem destinatário.</translation>
    </message>
    <message>
        <source>Write the telephone number of the person.</source>
        <translation>Escreva o telefone da pessoa.</translation>
    </message>
    <message>
        <source>Recipient.</source>
        <translation>Destinatário.</translation>
    </message>
    <message>
        <source>No template.</source>
        <translation>Sem modelo.</translation>
    </message>
    <message>
        <source>Choose the template that the person will read.</source>
        <translation>Escolha o modelo que a pessoa vai ler.</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>Não aprovado.</translation>
    </message>
    <message>
        <source>Value missing.</source>
        <translation>Falta um valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are missing.</source>
        <translation>
            <numerusform>Falta %n valor.</numerusform>
            <numerusform>Faltam %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Em branco: %1.</translation>
    </message>
</context>
<context>
    <name>recado::ErrorWords</name>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Conexão não segura</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Credenciais recusadas</translation>
    </message>
    <message>
        <source>Too fast for the provider</source>
        <translation>Rápido demais para o provedor</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Recusada pelo provedor</translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation>Não saiu</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Resposta não entendida</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Não é possível aqui</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponível</translation>
    </message>
    <message>
        <source>Newer data</source>
        <translation>Dados mais novos</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco cheio</translation>
    </message>
    <message>
        <source>Cannot be saved</source>
        <translation>Não foi possível salvar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erro interno</translation>
    </message>
    <message>
        <source>The provider said: “%1”.</source>
        <translation>O provedor disse: “%1”.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. Check the internet connection and try again.</source>
        <translation>O provedor não respondeu a tempo. Confira a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>The provider&apos;s address could not prove who it is, so nothing was sent. Check the address and this computer&apos;s date; a company proxy may be in between.</source>
        <translation>O endereço do provedor não conseguiu provar quem é, então nada foi enviado. Confira o endereço e a data deste computador; pode haver um proxy da empresa no caminho.</translation>
    </message>
    <message>
        <source>Nothing left this computer in the time given, so nobody received anything. Send it again when the connection is back.</source>
        <translation>Nada saiu deste computador no tempo previsto, então ninguém recebeu nada. Envie de novo quando a conexão voltar.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the address and the internet connection.</source>
        <translation>Não foi possível chegar ao provedor. Confira o endereço e a conexão com a internet.</translation>
    </message>
    <message>
        <source>The provider refused the credentials. The token may have expired or been replaced: enter a new one under Connections.</source>
        <translation>O provedor recusou as credenciais. O token pode ter vencido ou sido trocado: informe um novo em Conexões.</translation>
    </message>
    <message>
        <source>The provider asks to go slower. Recado waits and goes on by itself.</source>
        <translation>O provedor pede para ir mais devagar. O Recado espera e continua sozinho.</translation>
    </message>
    <message>
        <source>The answer does not come from the provider: a login page of the network or a wrong address may be in between. Check the address and open a browser to see whether the network asks for a login.</source>
        <translation>A resposta não vem do provedor: pode haver uma página de login da rede ou um endereço errado no caminho. Confira o endereço e abra um navegador para ver se a rede pede login.</translation>
    </message>
    <message>
        <source>The provider refused it.</source>
        <translation>O provedor recusou.</translation>
    </message>
    <message>
        <source>This account&apos;s provider cannot carry it.</source>
        <translation>O provedor desta conta não consegue levar isso.</translation>
    </message>
    <message>
        <source>This account&apos;s provider cannot carry this: %1.</source>
        <translation>O provedor desta conta não consegue levar isto: %1.</translation>
    </message>
    <message>
        <source>This address answers, but knows no such tenant. Compare address and tenant with what the provider shows.</source>
        <translation>Este endereço responde, mas não conhece esse inquilino. Compare o endereço e o inquilino com o que o provedor mostra.</translation>
    </message>
    <message>
        <source>It was not found; it may have been removed meanwhile.</source>
        <translation>Não foi encontrado; pode ter sido removido nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Não encontrado: %1.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>Já existe uma conta com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>It was changed or made elsewhere meanwhile. Look at it again and repeat.</source>
        <translation>Foi alterado ou criado em outro lugar nesse meio-tempo. Confira de novo e repita.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Check Caps Lock and try again.</source>
        <translation>Esta frase secreta não abre o cofre. Confira o Caps Lock e tente de novo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked. Unlock it and try again; the stored credentials are safe.</source>
        <translation>O chaveiro deste computador está bloqueado. Desbloqueie-o e tente de novo; as credenciais guardadas estão seguras.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Recado. Nothing was changed: install the newer version to open it.</source>
        <translation>Os dados foram gravados por uma versão mais nova do Recado. Nada foi alterado: instale a versão mais nova para abri-los.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be recorded and nothing is sent. Free some space.</source>
        <translation>O disco está cheio: nada mais pode ser registrado e nada é enviado. Libere espaço.</translation>
    </message>
    <message>
        <source>The data could not be read or saved. Check the disk and the rights of the data folder.</source>
        <translation>Não foi possível ler ou salvar os dados. Confira o disco e as permissões da pasta de dados.</translation>
    </message>
    <message>
        <source>The data could not be read or saved: %1. Check the disk and the rights of the folder.</source>
        <translation>Não foi possível ler ou salvar os dados: %1. Confira o disco e as permissões da pasta.</translation>
    </message>
    <message>
        <source>Recado ended while it was under way, so it may or may not have left. It is not sent again without your decision.</source>
        <translation>O Recado fechou enquanto ela estava a caminho, então ela pode ter saído ou não. Não será enviada de novo sem a sua decisão.</translation>
    </message>
    <message>
        <source>Something went wrong inside Recado. What was recorded is safe; please report what you were doing.</source>
        <translation>Algo deu errado dentro do Recado. O que foi registrado está seguro; avise o que você estava fazendo.</translation>
    </message>
    <message>
        <source>The vault with the credentials is closed. Open it with its passphrase and try again.</source>
        <translation>O cofre com as credenciais está fechado. Abra-o com a frase secreta e tente de novo.</translation>
    </message>
    <message>
        <source>Sending is stopped, so this did not leave in the time given and nobody received anything. Let sending go on in Recado&apos;s window, then send it again.</source>
        <translation>Os envios estão parados; por isso a mensagem não saiu no tempo dado e ninguém recebeu nada. Libere os envios na janela do Recado e envie de novo.</translation>
    </message>
</context>
<context>
    <name>recado::FilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
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
        <translation>Filtrar por número, nome, modelo ou id</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n situação</numerusform>
            <numerusform>%n situações</numerusform>
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
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>recado::HookList</name>
    <message>
        <source>In Wati: Connectors → Webhooks → Add webhook. Paste the URL, choose the events that end in _v2 (sent, delivered, read, replied), the template failures and the incoming messages, and switch it on.</source>
        <translation>Na Wati: Connectors → Webhooks → Add webhook. Cole a URL, escolha os eventos que terminam em _v2 (sent, delivered, read, replied), as falhas de modelo e as mensagens recebidas, e ative.</translation>
    </message>
    <message>
        <source>%1 can be reached from this computer only: give Wati the public address of your tunnel or reverse proxy instead, followed by the same /hook/… path.</source>
        <translation>%1 só pode ser acessado deste computador: informe à Wati o endereço público do seu túnel ou proxy reverso, seguido do mesmo caminho /hook/….</translation>
    </message>
    <message>
        <source>URL for “%1”</source>
        <translation>URL de “%1”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the URL for %1</source>
        <translation>Copiar a URL de %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Practice sets this up by itself.</source>
        <translation>No treino, isto se configura sozinho.</translation>
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
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Listen here</source>
        <translation>Escutar aqui</translation>
    </message>
    <message>
        <source>Providers tell Recado what happens to each message by calling it here. Without it, statuses come later, by asking.</source>
        <translation>Os provedores contam ao Recado o que acontece com cada mensagem chamando-o aqui. Sem isso, as situações chegam mais tarde, por consulta.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escutando</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sem escuta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Another Recado on this data listens</source>
        <translation>Outro Recado escuta por estes dados</translation>
    </message>
    <message>
        <source>Port %1 is used by another program, so no status can come in.</source>
        <translation>A porta %1 está em uso por outro programa, então nenhuma situação consegue entrar.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar outra porta</translation>
    </message>
</context>
<context>
    <name>recado::MainWindow</name>
    <message>
        <source>Compose</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 failed or refused in the last 24 hours, %2 uncertain</source>
        <translation>%1 com falha ou recusadas nas últimas 24 horas, %2 incertas</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexões</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir o cofre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The vault is closed.</source>
        <translation>O cofre está fechado.</translation>
    </message>
    <message>
        <source>Nothing can be sent until its passphrase is given.</source>
        <translation>Nada pode ser enviado até você informar a frase secreta.</translation>
    </message>
    <message>
        <source>Messages are still on their way.</source>
        <translation>Há mensagens ainda a caminho.</translation>
    </message>
    <message>
        <source>The window closes by itself when their answers are in. Closing now would leave them uncertain.</source>
        <translation>A janela se fecha sozinha quando as respostas chegarem. Se fechar agora, elas ficam incertas.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fechar agora</translation>
    </message>
</context>
<context>
    <name>recado::MessageCells</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <comment>status of a message</comment>
        <translation>%1, apagada</translation>
    </message>
</context>
<context>
    <name>recado::MessageTable</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>recado::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
    <message>
        <source>What you send appears here, with everything that became of it.</source>
        <translation>O que você envia aparece aqui, com tudo o que aconteceu depois.</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nada combina com este filtro</translation>
    </message>
    <message>
        <source>Other words, a longer period or more statuses may find it.</source>
        <translation>Outras palavras, um período maior ou mais situações podem ajudar.</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Limpar o filtro</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>%1 · %2 in the filter</source>
        <translation>%1 · %2 no filtro</translation>
    </message>
    <message numerus="yes">
        <source>The provider told %n new fact(s).</source>
        <translation>
            <numerusform>O provedor trouxe %n novidade.</numerusform>
            <numerusform>O provedor trouxe %n novidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has nothing new to tell.</source>
        <translation>O provedor não tem novidades.</translation>
    </message>
    <message>
        <source>Only the first %1 messages were copied; %2 more are selected.</source>
        <translation>Só as primeiras %1 mensagens foram copiadas; há mais %2 selecionadas.</translation>
    </message>
    <message>
        <source>&amp;Ask the provider</source>
        <translation>&amp;Perguntar ao provedor</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>Asks what became of the message that is shown</source>
        <translation>Pergunta o que aconteceu com a mensagem mostrada</translation>
    </message>
</context>
<context>
    <name>recado::PlaceWords</name>
    <message>
        <source>address</source>
        <translation>endereço</translation>
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
        <translation>versão da API</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatário</translation>
    </message>
    <message>
        <source>sending number</source>
        <translation>número de envio</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>This is not an address Recado can use. Paste the one Wati shows, such as https://live-mt-server.wati.io/12345.</source>
        <translation>Este não é um endereço que o Recado possa usar. Cole o que a Wati mostra, como https://live-mt-server.wati.io/12345.</translation>
    </message>
    <message>
        <source>The tenant is missing: the number that Wati shows at the end of the API address.</source>
        <translation>Falta o inquilino: o número que a Wati mostra no fim do endereço da API.</translation>
    </message>
    <message>
        <source>The token is missing or not complete. Copy it whole from Wati.</source>
        <translation>O token falta ou está incompleto. Copie-o inteiro da Wati.</translation>
    </message>
    <message>
        <source>Choose version v1 or v2.</source>
        <translation>Escolha a versão v1 ou v2.</translation>
    </message>
    <message>
        <source>Choose the plan of this account.</source>
        <translation>Escolha o plano desta conta.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>A frase secreta é curta demais.</translation>
    </message>
    <message>
        <source>Write a telephone number.</source>
        <translation>Escreva um telefone.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Isto não é um telefone.</translation>
    </message>
    <message>
        <source>This number is too short: some digits are missing, perhaps the area code.</source>
        <translation>Este número está curto demais: faltam dígitos, talvez o DDD.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Este número tem dígitos demais.</translation>
    </message>
    <message>
        <source>No country has this code. Write the number with the country code, such as +55 11 98888-7777.</source>
        <translation>Nenhum país tem este código. Escreva o número com o código do país, como +55 11 98888-7777.</translation>
    </message>
    <message>
        <source>No such number can exist. Check the digits.</source>
        <translation>Este número não pode existir. Confira os dígitos.</translation>
    </message>
    <message>
        <source>The recipient is not a telephone number.</source>
        <translation>O destinatário não é um telefone.</translation>
    </message>
    <message>
        <source>Choose the number to send from.</source>
        <translation>Escolha o número de envio.</translation>
    </message>
    <message>
        <source>Something in it is not valid.</source>
        <translation>Algo aqui não é válido.</translation>
    </message>
    <message>
        <source>Not valid at %1.</source>
        <translation>Inválido em %1.</translation>
    </message>
    <message>
        <source>The port is used by another program. Choose another port under Connections.</source>
        <translation>A porta está em uso por outro programa. Escolha outra porta em Conexões.</translation>
    </message>
    <message>
        <source>This computer does not have the listening address. Use 127.0.0.1 or one of its own addresses.</source>
        <translation>Este computador não tem o endereço de escuta. Use 127.0.0.1 ou um dos endereços dele.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Recado can use. You can keep the credentials in an encrypted vault with a passphrase instead.</source>
        <translation>Este computador não tem um chaveiro que o Recado possa usar. Você pode guardar as credenciais em um cofre criptografado, com uma frase secreta.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 está sem valor.</translation>
    </message>
    <message>
        <source>%1 is empty; the provider refuses empty values (132000).</source>
        <translation>%1 está em branco; o provedor recusa valores em branco (132000).</translation>
    </message>
    <message>
        <source>The template has no %1.</source>
        <translation>O modelo não tem %1.</translation>
    </message>
    <message>
        <source>The template is not approved, so the provider would refuse it.</source>
        <translation>O modelo não está aprovado, então o provedor recusaria.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault. Close other programs and try again.</source>
        <translation>Não há memória livre suficiente para abrir o cofre. Feche outros programas e tente de novo.</translation>
    </message>
</context>
<context>
    <name>recado::PreviewPane</name>
    <message>
        <source>How it arrives</source>
        <translation>Como chega</translation>
    </message>
</context>
<context>
    <name>recado::ProblemList</name>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir ao campo</translation>
    </message>
</context>
<context>
    <name>recado::RawDialog</name>
    <message>
        <source>Raw content</source>
        <translation>Conteúdo bruto</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>Qual evidência</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Como recebido</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Nothing came from outside about this message yet, so there is nothing to show.</source>
        <translation>Nada chegou de fora sobre esta mensagem ainda, então não há o que mostrar.</translation>
    </message>
    <message>
        <source>answer to a status query</source>
        <translation>resposta a uma consulta de situação</translation>
    </message>
    <message>
        <source>answer to our send</source>
        <translation>resposta ao nosso envio</translation>
    </message>
    <message>
        <source>webhook delivery %1, heard %2</source>
        <translation>entrega de webhook %1, ouvida em %2</translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>chegou mais %n vez</numerusform>
            <numerusform>chegou mais %n vezes</numerusform>
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
        <translation>%1 é um telefone fixo: só responde se foi registrado no WhatsApp.</translation>
    </message>
    <message>
        <source>Perhaps the ninth digit is missing: %1</source>
        <translation>Talvez falte o nono dígito: %1</translation>
    </message>
</context>
<context>
    <name>recado::RequestView</name>
    <message>
        <source>The request as it would leave</source>
        <translation>A requisição como sairia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar a requisição</translation>
    </message>
    <message>
        <source>Secrets are masked.</source>
        <translation>Os segredos estão ocultos.</translation>
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
        <translation>Ctrl+Enter envia</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 para %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Something is missing: click to see what.</source>
        <translation>Falta alguma coisa: clique para ver o quê.</translation>
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
        <translation>Aparência</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
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
        <translation>Linhas da tabela</translation>
    </message>
    <message>
        <source>Compact shows more messages at once.</source>
        <translation>Compacto mostra mais mensagens de uma vez.</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Assumed for numbers typed without a country code.</source>
        <translation>Usado para números digitados sem código de país.</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Esta instalação</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Como o sistema (%1)</translation>
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
        <translation>Colômbia (+57)</translation>
    </message>
    <message>
        <source>Mexico (+52)</source>
        <translation>México (+52)</translation>
    </message>
    <message>
        <source>Paraguay (+595)</source>
        <translation>Paraguai (+595)</translation>
    </message>
    <message>
        <source>Peru (+51)</source>
        <translation>Peru (+51)</translation>
    </message>
    <message>
        <source>Uruguay (+598)</source>
        <translation>Uruguai (+598)</translation>
    </message>
    <message>
        <source>Spain (+34)</source>
        <translation>Espanha (+34)</translation>
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
        <translation>O Recado não consegue iniciar</translation>
    </message>
</context>
<context>
    <name>recado::StatusStrip</name>
    <message>
        <source>Listening on %1:%2</source>
        <translation>Escutando em %1:%2</translation>
    </message>
    <message>
        <source>Not listening: port %1 is in use</source>
        <translation>Sem escuta: a porta %1 está em uso</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sem escuta</translation>
    </message>
    <message>
        <source>Not listening yet</source>
        <translation>Ainda sem escuta</translation>
    </message>
    <message>
        <source>Another Recado listens and sends</source>
        <translation>Outro Recado escuta e envia</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <translation>Último evento %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Nenhum evento ainda</translation>
    </message>
    <message>
        <source>Everything is paused · queue %1</source>
        <translation>Tudo pausado · fila %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>%1 queued, %2 on their way</source>
        <translation>%1 na fila, %2 a caminho</translation>
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
        <translation>Por quê: %1.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Ouvida</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>local</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>status query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>it has not left yet</source>
        <translation>ela ainda não saiu</translation>
    </message>
    <message>
        <source>it is leaving and the answer has not come</source>
        <translation>ela está saindo e a resposta ainda não chegou</translation>
    </message>
    <message>
        <source>the provider took it; no status has come yet</source>
        <translation>o provedor a aceitou; nenhuma situação chegou ainda</translation>
    </message>
    <message>
        <source>the provider took it but holds it back</source>
        <translation>o provedor a aceitou, mas a está retendo</translation>
    </message>
    <message>
        <source>it did not go: nothing was accepted</source>
        <translation>ela não foi: nada foi aceito</translation>
    </message>
    <message>
        <source>it may have left, but no answer came; it is not sent again without your decision</source>
        <translation>ela pode ter saído, mas nenhuma resposta chegou; não será enviada de novo sem a sua decisão</translation>
    </message>
    <message>
        <source>the last thing we know about it</source>
        <translation>é a última coisa que sabemos sobre ela</translation>
    </message>
    <message>
        <source>the person replied, so it was read</source>
        <translation>a pessoa respondeu, então foi lida</translation>
    </message>
    <message>
        <source>there is proof that it was played</source>
        <translation>há prova de que foi ouvida</translation>
    </message>
    <message>
        <source>there is proof that it was read, so it was delivered</source>
        <translation>há prova de que foi lida, então foi entregue</translation>
    </message>
    <message>
        <source>there is proof of delivery</source>
        <translation>há prova de entrega</translation>
    </message>
    <message>
        <source>for this provider a sending settles an earlier failure</source>
        <translation>neste provedor, um envio resolve uma falha anterior</translation>
    </message>
    <message>
        <source>the sending came after the failure</source>
        <translation>o envio veio depois da falha</translation>
    </message>
    <message>
        <source>the provider sent it; delivery is not proven yet</source>
        <translation>o provedor a enviou; a entrega ainda não tem prova</translation>
    </message>
    <message>
        <source>the failure came after the sending</source>
        <translation>a falha veio depois do envio</translation>
    </message>
    <message>
        <source>the provider says that it failed</source>
        <translation>o provedor diz que falhou</translation>
    </message>
    <message>
        <source>the failure of %1 was overcome</source>
        <translation>a falha de %1 foi superada</translation>
    </message>
    <message>
        <source>the failure %1 of %2 was overcome</source>
        <translation>a falha %1 de %2 foi superada</translation>
    </message>
    <message>
        <source>“%1” of %2 contradicts it</source>
        <translation>“%1” de %2 contradiz isso</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testada</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funcionando</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Credenciais recusadas</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
</context>
<context>
    <name>recado::StoryPane</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Choose a message to see what became of it.</source>
        <translation>Escolha uma mensagem para ver o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>Ra&amp;w content</source>
        <translation>Conteúdo &amp;bruto</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>What you know about this message</source>
        <translation>O que você sabe sobre esta mensagem</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
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
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>%1, so nobody here knows whether the person gets it. A webhook or a status query usually settles it; ask the provider, or the person.</source>
        <translation>%1; por isso ninguém aqui sabe se a pessoa vai receber. Um webhook ou uma consulta costuma resolver; pergunte ao provedor ou à pessoa.</translation>
    </message>
</context>
<context>
    <name>recado::TemplateChooser</name>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No template here yet</source>
        <translation>Nenhum modelo aqui ainda</translation>
    </message>
    <message>
        <source>Templates are made at the provider and fetched from there.</source>
        <translation>Os modelos são criados no provedor e buscados de lá.</translation>
    </message>
    <message>
        <source>&amp;Fetch the templates</source>
        <translation>&amp;Buscar os modelos</translation>
    </message>
    <message>
        <source>The templates could not be fetched.</source>
        <translation>Não foi possível buscar os modelos.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) of the provider could not be understood.</source>
        <translation>
            <numerusform>%n modelo do provedor não pôde ser entendido.</numerusform>
            <numerusform>%n modelos do provedor não puderam ser entendidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This template exists in %1, and the provider is told only its name: it decides which of them the person reads.</source>
        <translation>Este modelo existe em %1, e o provedor só recebe o nome: é ele quem decide qual deles a pessoa vai ler.</translation>
    </message>
</context>
<context>
    <name>recado::TemplateField</name>
    <message>
        <source>updated %1</source>
        <translation>lista atualizada %1</translation>
    </message>
    <message>
        <source>never updated</source>
        <translation>lista nunca atualizada</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Nenhum escolhido</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Escolha um modelo</translation>
    </message>
    <message>
        <source>change</source>
        <translation>trocar</translation>
    </message>
</context>
<context>
    <name>recado::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search in name and text</source>
        <translation>Buscar no nome e no texto</translation>
    </message>
    <message>
        <source>&amp;Update the list</source>
        <translation>&amp;Atualizar a lista</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>No template is known here yet. Update the list to fetch them from the provider.</source>
        <translation>Nenhum modelo conhecido aqui ainda. Atualize a lista para buscá-los no provedor.</translation>
    </message>
    <message>
        <source>No template has these words in its name or text.</source>
        <translation>Nenhum modelo tem estas palavras no nome ou no texto.</translation>
    </message>
</context>
<context>
    <name>recado::TemplateWords</name>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>em análise</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utilidade</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>“%1” is still being reviewed by Meta. Update the list later.</source>
        <translation>“%1” ainda está em análise na Meta. Atualize a lista mais tarde.</translation>
    </message>
    <message>
        <source>Meta rejected “%1”. It has to be corrected and submitted again where it was made.</source>
        <translation>A Meta rejeitou “%1”. É preciso corrigi-lo e enviá-lo de novo para análise onde ele foi criado.</translation>
    </message>
    <message>
        <source>Meta paused “%1” because people reacted badly to it. It comes back by itself or has to be changed.</source>
        <translation>A Meta pausou “%1” porque as pessoas reagiram mal a ele. Ele volta sozinho ou precisa ser alterado.</translation>
    </message>
    <message>
        <source>Meta disabled “%1” for good. Choose or submit another one.</source>
        <translation>A Meta desativou “%1” de vez. Escolha outro ou envie um novo para análise.</translation>
    </message>
    <message>
        <source>“%1” is not approved: its status is %2.</source>
        <translation>“%1” não está aprovado: a situação dele é %2.</translation>
    </message>
    <message>
        <source>header · image</source>
        <translation>cabeçalho · imagem</translation>
    </message>
    <message>
        <source>header · video</source>
        <translation>cabeçalho · vídeo</translation>
    </message>
    <message>
        <source>header · document</source>
        <translation>cabeçalho · documento</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>code of “%1”</source>
        <translation>código de “%1”</translation>
    </message>
    <message>
        <source>link of “%1”</source>
        <translation>link de “%1”</translation>
    </message>
</context>
<context>
    <name>recado::TimeWords</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>há 1 dia</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>há %1 dias</translation>
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
        <translation>Ouvida: %1</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>Aconteceu: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>heard %1</source>
        <translation>ouvida às %1</translation>
    </message>
    <message>
        <source>time not told; heard then</source>
        <translation>hora não informada; é a hora em que foi ouvida</translation>
    </message>
    <message>
        <source>found by recipient, template and time</source>
        <translation>deduzida por destinatário, modelo e hora</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>contradicts the others</source>
        <translation>contradiz as outras</translation>
    </message>
</context>
<context>
    <name>recado::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>recado::VariableForm</name>
    <message>
        <source>e.g. %1</source>
        <translation>ex.: %1</translation>
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
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Keep the credentials in a vault?</source>
        <translation>Guardar as credenciais em um cofre?</translation>
    </message>
    <message>
        <source>This computer has no keychain that Recado can use. Recado can keep tokens in an encrypted file instead, opened by a passphrase that you type each time Recado starts. Nobody can recover a forgotten passphrase: the tokens would have to be entered again.</source>
        <translation>Este computador não tem um chaveiro que o Recado possa usar. O Recado pode guardar os tokens em um arquivo criptografado, aberto por uma frase secreta que você digita toda vez que o Recado inicia. Ninguém consegue recuperar uma frase secreta esquecida: seria preciso informar os tokens de novo.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Pelo menos %1 caracteres; algumas palavras são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>A mesma, &amp;de novo</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Criar o cofre</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir o cofre</translation>
    </message>
    <message>
        <source>The credentials of this computer are kept in an encrypted vault. Until it is open nothing is sent and events of accounts are not received.</source>
        <translation>As credenciais deste computador estão em um cofre criptografado. Até ele ser aberto, nada é enviado e os eventos das contas não são recebidos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>A frase secreta precisa de pelo menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
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
        <translation>%1 depois do envio</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, apagada</translation>
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
        <translation>Tudo o que se pede aqui está na Wati em Connectors → API. Leva um minuto.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>taken from the address</source>
        <translation>tirado do endereço</translation>
    </message>
    <message>
        <source>v2 (recommended)</source>
        <translation>v2 (recomendada)</translation>
    </message>
    <message>
        <source>&amp;Name in Recado</source>
        <translation>&amp;Nome no Recado</translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation>&amp;Endereço da API</translation>
    </message>
    <message>
        <source>Paste it as Wati shows it, with or without the tenant.</source>
        <translation>Cole como a Wati mostra, com ou sem o inquilino.</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>Inqui&amp;lino</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versão da API</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>Decides how fast Recado may send and ask.</source>
        <translation>Define a velocidade com que o Recado pode enviar e consultar.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar a conexão</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardado; deixe em branco para mantê-lo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>recado::WelcomePage</name>
    <message>
        <source>Welcome to Recado</source>
        <translation>Boas-vindas ao Recado</translation>
    </message>
    <message>
        <source>Choose where to begin. You can have several accounts at the same time.</source>
        <translation>Escolha por onde começar. Você pode ter várias contas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Start &amp;practising</source>
        <translation>Começar a &amp;treinar</translation>
    </message>
    <message>
        <source>Connect &amp;Wati</source>
        <translation>Conectar &amp;Wati</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Conta de treino</translation>
    </message>
    <message>
        <source>Everything works as in earnest, with a simulated provider on this computer. Nothing leaves it and nothing is charged.</source>
        <translation>Tudo funciona como de verdade, com um provedor simulado neste computador. Nada sai daqui e nada é cobrado.</translation>
    </message>
    <message>
        <source>Address, tenant and token of your account. It takes a minute; each step is tested.</source>
        <translation>Endereço, inquilino e token da sua conta. Leva um minuto; cada passo é testado.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
</context>
</TS>
