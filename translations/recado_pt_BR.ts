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
    <message>
        <source>Account “%1” changed.</source>
        <translation>Conta “%1” alterada.</translation>
    </message>
    <message>
        <source>a setting of the list below; an empty one is its default</source>
        <translation>um ajuste da lista abaixo; vazio, vale o padrão dele</translation>
    </message>
    <message>
        <source>a secret from a file</source>
        <translation>um segredo lido de um arquivo</translation>
    </message>
    <message>
        <source>wati, meta, gateway, serpro or practice</source>
        <translation>wati, meta, gateway, serpro ou practice</translation>
    </message>
    <message>
        <source>change settings and secrets of an account</source>
        <translation>altera ajustes e segredos de uma conta</translation>
    </message>
    <message>
        <source>%1 has no secret “%2”. It has: %3.</source>
        <translation>%1 não tem o segredo “%2”. Os que existem: %3.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”. It has: %3.</source>
        <translation>%1 não tem o ajuste “%2”. Os que existem: %3.</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>padrão %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>either token or username and password</source>
        <translation>ou token, ou username e password</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Isto não é JSON: %1.</translation>
    </message>
    <message>
        <source>This cannot be read without doubt: %1.</source>
        <translation>Isto não pode ser lido sem ambiguidade: %1.</translation>
    </message>
    <message>
        <source>check what this account&apos;s provider and template say, too</source>
        <translation>confere também o que dizem o provedor e o modelo desta conta</translation>
    </message>
    <message>
        <source>the number it belongs to: id, number or name</source>
        <translation>o número a que pertence: id, número ou nome</translation>
    </message>
    <message>
        <source>what the file is, when its bytes do not tell</source>
        <translation>o que o arquivo é, quando os bytes não dizem</translation>
    </message>
    <message>
        <source>put a file at the provider and say its id</source>
        <translation>envia um arquivo ao provedor e diz o id dele</translation>
    </message>
    <message>
        <source>fetch a file from the provider</source>
        <translation>busca um arquivo no provedor</translation>
    </message>
    <message>
        <source>delete a file at the provider</source>
        <translation>apaga um arquivo no provedor</translation>
    </message>
    <message>
        <source>--gateway-header takes the name of a header, such as D360-API-KEY.</source>
        <translation>--gateway-header precisa do nome de um cabeçalho, como D360-API-KEY.</translation>
    </message>
    <message>
        <source>--token-lifetime takes a number of seconds.</source>
        <translation>--token-lifetime precisa de um número de segundos.</translation>
    </message>
    <message>
        <source>where to post the webhooks of every number of the Wati account</source>
        <translation>para onde enviar os webhooks de todos os números da conta Wati</translation>
    </message>
    <message>
        <source>the header in which the gateway takes its key (D360-API-KEY)</source>
        <translation>o cabeçalho em que o gateway recebe a chave (D360-API-KEY)</translation>
    </message>
    <message>
        <source>seconds that a token of Serpro is good for (600)</source>
        <translation>segundos de validade de um token do Serpro (600)</translation>
    </message>
    <message>
        <source>“%1” is not an address such as https://hooks.example.org.</source>
        <translation>“%1” não é um endereço como https://hooks.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers post their events there.</source>
        <translation>
            <numerusform>%n número envia os eventos para lá.</numerusform>
            <numerusform>%n números enviam os eventos para lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>ask the provider to post events to this public address</source>
        <translation>pede ao provedor que envie os eventos a este endereço público</translation>
    </message>
    <message>
        <source>“%1” (%2) was submitted: %3.</source>
        <translation>“%1” (%2) foi enviado para análise: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates deleted.</source>
        <translation>
            <numerusform>%n modelo apagado.</numerusform>
            <numerusform>%n modelos apagados.</numerusform>
        </translation>
    </message>
    <message>
        <source>say what is wrong with a new template</source>
        <translation>diz o que há de errado em um modelo novo</translation>
    </message>
    <message>
        <source>submit a new template for review</source>
        <translation>envia um modelo novo para análise</translation>
    </message>
    <message>
        <source>replace a template&apos;s text; it is reviewed again</source>
        <translation>troca o texto de um modelo; ele é analisado de novo</translation>
    </message>
    <message>
        <source>delete a template, without LANG in every language</source>
        <translation>apaga um modelo; sem LANG, em todos os idiomas</translation>
    </message>
</context>
<context>
    <name>recado::AccountDialog</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>&amp;Name in Recado</source>
        <translation>&amp;Nome no Recado</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Entrar com</translation>
    </message>
    <message>
        <source>A&amp;dvanced settings</source>
        <translation>Ajustes avança&amp;dos</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
</context>
<context>
    <name>recado::AccountFieldEditor</name>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>valor guardado; deixe vazio para manter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Gerar um</translation>
    </message>
</context>
<context>
    <name>recado::AccountFields</name>
    <message>
        <source>&amp;API address</source>
        <translation>Endereço da &amp;API</translation>
    </message>
    <message>
        <source>Paste it as Wati shows it, with or without the tenant.</source>
        <translation>Cole como a Wati mostra, com ou sem o inquilino.</translation>
    </message>
    <message>
        <source>This is not an address Recado can use. Paste the one Wati shows, such as https://live-mt-server.wati.io/12345.</source>
        <translation>O Recado não pode usar este endereço. Cole o que a Wati mostra, como https://live-mt-server.wati.io/12345.</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <source>taken from the address</source>
        <translation>tirado do endereço</translation>
    </message>
    <message>
        <source>The tenant is missing: the number that Wati shows at the end of the API address.</source>
        <translation>Falta o inquilino: o número que a Wati mostra no fim do endereço da API.</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versão da API</translation>
    </message>
    <message>
        <source>Choose version v1, v2 or v3.</source>
        <translation>Escolha a versão v1, v2 ou v3.</translation>
    </message>
    <message>
        <source>v2 (recommended)</source>
        <translation>v2 (recomendada)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>The token is missing or not complete. Copy it whole from Wati.</source>
        <translation>O token está faltando ou incompleto. Copie-o inteiro da Wati.</translation>
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
        <source>Choose the plan of this account.</source>
        <translation>Escolha o plano desta conta.</translation>
    </message>
    <message>
        <source>&amp;Call for one template</source>
        <translation>&amp;Chamada para um modelo</translation>
    </message>
    <message>
        <source>With v2: the call for many carries an id of Recado&apos;s, the call for one does not.</source>
        <translation>Com v2: a chamada para vários leva um id do Recado; a chamada para um, não.</translation>
    </message>
    <message>
        <source>as the version wants</source>
        <translation>como a versão pede</translation>
    </message>
    <message>
        <source>the call for one</source>
        <translation>a chamada para um</translation>
    </message>
    <message>
        <source>the call for many</source>
        <translation>a chamada para vários</translation>
    </message>
    <message>
        <source>&amp;WhatsApp account id</source>
        <translation>Id da conta do &amp;WhatsApp</translation>
    </message>
    <message>
        <source>For the number&apos;s profile and for deleting templates.</source>
        <translation>Para o perfil do número e para apagar modelos.</translation>
    </message>
    <message>
        <source>The id has digits only.</source>
        <translation>O id só tem dígitos.</translation>
    </message>
    <message>
        <source>Voice pa&amp;rameter</source>
        <translation>Pa&amp;râmetro de voz</translation>
    </message>
    <message>
        <source>The call&apos;s parameter that makes an audio a voice note.</source>
        <translation>O parâmetro da chamada que faz de um áudio uma mensagem de voz.</translation>
    </message>
    <message>
        <source>The parameter&apos;s name has letters only.</source>
        <translation>O nome do parâmetro só tem letras.</translation>
    </message>
    <message>
        <source>Numbers and templates are fetched with it.</source>
        <translation>Com ele são buscados os números e os modelos.</translation>
    </message>
    <message>
        <source>The id of the WhatsApp Business account is missing: a long number, digits only.</source>
        <translation>Falta o id da conta do WhatsApp Business: um número longo, só dígitos.</translation>
    </message>
    <message>
        <source>A&amp;pp id</source>
        <translation>Id do a&amp;pp</translation>
    </message>
    <message>
        <source>Only for sample files of templates.</source>
        <translation>Só para arquivos de exemplo dos modelos.</translation>
    </message>
    <message>
        <source>The app&apos;s id has digits only.</source>
        <translation>O id do app só tem dígitos.</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>T&amp;oken de acesso</translation>
    </message>
    <message>
        <source>That of a system user can last; a temporary one ends after about a day.</source>
        <translation>O de um usuário do sistema pode durar; um temporário vence depois de cerca de um dia.</translation>
    </message>
    <message>
        <source>The token is missing or not complete. Copy it whole from Meta.</source>
        <translation>O token está faltando ou incompleto. Copie-o inteiro da Meta.</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>&amp;Segredo do app</translation>
    </message>
    <message>
        <source>Meta signs every event with it. Once it is stored, Recado refuses events that Meta did not sign. While a secret is being replaced, both may stand here with a space between them.</source>
        <translation>A Meta assina cada evento com ele. Com ele guardado, o Recado recusa eventos que a Meta não assinou. Durante a troca de um segredo, os dois podem ficar aqui, separados por um espaço.</translation>
    </message>
    <message>
        <source>&amp;Verify token</source>
        <translation>Token de &amp;verificação</translation>
    </message>
    <message>
        <source>A word of your own. Meta sends it once, when you enter the webhook&apos;s URL there, and Recado answers only if it is the same.</source>
        <translation>Uma palavra sua. A Meta a envia uma vez, quando você informa lá a URL do webhook, e o Recado só responde se for a mesma.</translation>
    </message>
    <message>
        <source>This is not an address Recado can use. Leave it empty for Meta&apos;s own; another one begins with https://.</source>
        <translation>O Recado não pode usar este endereço. Deixe vazio para usar o da Meta; outro precisa começar com https://.</translation>
    </message>
    <message>
        <source>&amp;Graph API version</source>
        <translation>Versão da &amp;Graph API</translation>
    </message>
    <message>
        <source>A version looks like v26.0 and must not differ from the one in the address.</source>
        <translation>Uma versão é como v26.0 e não pode ser diferente da que está no endereço.</translation>
    </message>
    <message>
        <source>&amp;Messages a second</source>
        <translation>&amp;Mensagens por segundo</translation>
    </message>
    <message>
        <source>Write a whole number of messages a second, from 1 to 1000.</source>
        <translation>Escreva um número inteiro de mensagens por segundo, de 1 a 1000.</translation>
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
        <translation>Tudo o que é pedido aqui está na Wati, em Connectors → API. Leva um minuto.</translation>
    </message>
    <message>
        <source>Connect Meta Cloud API</source>
        <translation>Conectar Meta Cloud API</translation>
    </message>
    <message>
        <source>Everything asked here is in Meta&apos;s pages of your WhatsApp Business account and of your app.</source>
        <translation>Tudo o que é pedido aqui está nas páginas da Meta sobre a sua conta do WhatsApp Business e o seu app.</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Conectar um gateway</translation>
    </message>
    <message>
        <source>For partners that speak the older /v1/messages dialect. The partner tells you address and key.</source>
        <translation>Para parceiros que falam o dialeto antigo /v1/messages. O parceiro informa o endereço e a chave.</translation>
    </message>
    <message>
        <source>Meta switched its own on-premises service off on 23 October 2025. Only the gateways of partners still answer.</source>
        <translation>A Meta desligou o próprio serviço on-premises em 23 de outubro de 2025. Só os gateways de parceiros ainda respondem.</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Chave ou token</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Usuário e senha</translation>
    </message>
    <message>
        <source>Connect Serpro</source>
        <translation>Conectar Serpro</translation>
    </message>
    <message>
        <source>Serpro gives one set of credentials for each number: every number is an account of its own.</source>
        <translation>O Serpro dá um conjunto de credenciais para cada número: cada número é uma conta própria.</translation>
    </message>
    <message>
        <source>address, tenant and token</source>
        <translation>endereço, inquilino e token</translation>
    </message>
    <message>
        <source>account id and token of your company&apos;s app</source>
        <translation>id da conta e token do app da sua empresa</translation>
    </message>
    <message>
        <source>a partner&apos;s server that speaks /v1/messages</source>
        <translation>um servidor de parceiro que fala /v1/messages</translation>
    </message>
    <message>
        <source>client id and secret, one pair a number</source>
        <translation>client id e client secret, um par por número</translation>
    </message>
    <message>
        <source>simulated on this computer; nothing is charged</source>
        <translation>simulada neste computador; nada é cobrado</translation>
    </message>
</context>
<context>
    <name>recado::AccountRow</name>
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
    <message>
        <source>The provider refused the credentials. Edit the account and enter new ones.</source>
        <translation>O provedor recusou as credenciais. Edite a conta e informe novas.</translation>
    </message>
    <message>
        <source>The provider did not answer. That says nothing about the credentials.</source>
        <translation>O provedor não respondeu. Isso não diz nada sobre as credenciais.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>conta %1</translation>
    </message>
    <message>
        <source>number id %1</source>
        <translation>id do número %1</translation>
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
    <message>
        <source>Add an account to send for real, or the practice account to try everything without cost.</source>
        <translation>Adicione uma conta para enviar de verdade ou a conta de treino para experimentar tudo sem custo.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
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
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Adicionar conta</translation>
    </message>
</context>
<context>
    <name>recado::ContentWords</name>
    <message>
        <source>text message</source>
        <translation>mensagem de texto</translation>
    </message>
    <message>
        <source>a text message</source>
        <translation>uma mensagem de texto</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>um vídeo</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>an audio message</source>
        <translation>uma mensagem de áudio</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>um documento</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>figurinha</translation>
    </message>
    <message>
        <source>a sticker</source>
        <translation>uma figurinha</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>uma localização</translation>
    </message>
    <message>
        <source>contact cards</source>
        <translation>cartões de contato</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reação</translation>
    </message>
    <message>
        <source>a reaction</source>
        <translation>uma reação</translation>
    </message>
    <message>
        <source>message with reply buttons</source>
        <translation>mensagem com botões de resposta</translation>
    </message>
    <message>
        <source>a message with reply buttons</source>
        <translation>uma mensagem com botões de resposta</translation>
    </message>
    <message>
        <source>list message</source>
        <translation>mensagem de lista</translation>
    </message>
    <message>
        <source>a list message</source>
        <translation>uma mensagem de lista</translation>
    </message>
    <message>
        <source>message with a link button</source>
        <translation>mensagem com botão de link</translation>
    </message>
    <message>
        <source>a message with a link button</source>
        <translation>uma mensagem com botão de link</translation>
    </message>
    <message>
        <source>product message</source>
        <translation>mensagem de produto</translation>
    </message>
    <message>
        <source>a product message</source>
        <translation>uma mensagem de produto</translation>
    </message>
    <message>
        <source>product list</source>
        <translation>lista de produtos</translation>
    </message>
    <message>
        <source>a product list</source>
        <translation>uma lista de produtos</translation>
    </message>
    <message>
        <source>catalog message</source>
        <translation>mensagem de catálogo</translation>
    </message>
    <message>
        <source>a catalog message</source>
        <translation>uma mensagem de catálogo</translation>
    </message>
    <message>
        <source>flow message</source>
        <translation>mensagem de fluxo</translation>
    </message>
    <message>
        <source>a flow message</source>
        <translation>uma mensagem de fluxo</translation>
    </message>
    <message>
        <source>location request</source>
        <translation>solicitação de localização</translation>
    </message>
    <message>
        <source>a location request</source>
        <translation>uma solicitação de localização</translation>
    </message>
    <message>
        <source>address request</source>
        <translation>solicitação de endereço</translation>
    </message>
    <message>
        <source>an address request</source>
        <translation>uma solicitação de endereço</translation>
    </message>
    <message>
        <source>carousel</source>
        <translation>carrossel</translation>
    </message>
    <message>
        <source>a carousel</source>
        <translation>um carrossel</translation>
    </message>
    <message>
        <source>call permission request</source>
        <translation>solicitação de permissão para ligar</translation>
    </message>
    <message>
        <source>a call permission request</source>
        <translation>uma solicitação de permissão para ligar</translation>
    </message>
    <message>
        <source>message with a call button</source>
        <translation>mensagem com botão de ligação</translation>
    </message>
    <message>
        <source>a message with a call button</source>
        <translation>uma mensagem com botão de ligação</translation>
    </message>
    <message>
        <source>contact request</source>
        <translation>solicitação de contato</translation>
    </message>
    <message>
        <source>a contact request</source>
        <translation>uma solicitação de contato</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>um pedido</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>situação do pedido</translation>
    </message>
    <message>
        <source>an order status</source>
        <translation>uma situação de pedido</translation>
    </message>
    <message>
        <source>template message</source>
        <translation>mensagem de modelo</translation>
    </message>
    <message>
        <source>a template message</source>
        <translation>uma mensagem de modelo</translation>
    </message>
    <message>
        <source>read mark</source>
        <translation>marca de leitura</translation>
    </message>
    <message>
        <source>a read mark</source>
        <translation>uma marca de leitura</translation>
    </message>
    <message>
        <source>pinned message</source>
        <translation>mensagem fixada</translation>
    </message>
    <message>
        <source>a pinned message</source>
        <translation>uma mensagem fixada</translation>
    </message>
    <message>
        <source>Button label</source>
        <translation>Texto do botão</translation>
    </message>
    <message>
        <source>Button id</source>
        <translation>Id do botão</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>Row id</source>
        <translation>Id da linha</translation>
    </message>
    <message>
        <source>Row title</source>
        <translation>Título da linha</translation>
    </message>
    <message>
        <source>Row description</source>
        <translation>Descrição da linha</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Título da seção</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Texto do cabeçalho</translation>
    </message>
    <message>
        <source>Header type</source>
        <translation>Tipo do cabeçalho</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Rodapé</translation>
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
        <translation>Código do cupom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Aniversário</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>a message of the type “%1”</source>
        <translation>uma mensagem do tipo “%1”</translation>
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
    <message>
        <source>Value not right.</source>
        <translation>Valor incorreto.</translation>
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
    <message>
        <source>This version of Recado cannot speak with this provider yet.</source>
        <translation>Esta versão do Recado ainda não sabe falar com este provedor.</translation>
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
    <message>
        <source>%1 can be reached from this computer only: give the provider the public address of your tunnel or reverse proxy instead, followed by the same /hook/… path.</source>
        <translation>%1 só pode ser acessado deste computador: informe ao provedor o endereço público do seu túnel ou proxy reverso, seguido do mesmo caminho /hook/….</translation>
    </message>
    <message>
        <source>At Meta, in the webhook settings of the app: paste the URL as callback URL and the verify token below it, confirm, and subscribe to the field “messages”. Meta asks Recado for the verify token at once, so Recado must be listening.</source>
        <translation>Na Meta, nos ajustes de webhook do app: cole a URL como URL de callback e, abaixo dela, o token de verificação, confirme e assine o campo “messages”. A Meta pede o token de verificação ao Recado na hora, então o Recado precisa estar escutando.</translation>
    </message>
    <message>
        <source>For the gateway: paste the URL where the partner lets you set the webhook address.</source>
        <translation>No gateway: cole a URL onde o parceiro permite definir o endereço do webhook.</translation>
    </message>
    <message>
        <source>For Serpro: paste the URL where the webhook of the number is set.</source>
        <translation>No Serpro: cole a URL onde se define o webhook do número.</translation>
    </message>
    <message>
        <source>Meta asks for a verify token, too: edit the account and make one.</source>
        <translation>A Meta também pede um token de verificação: edite a conta e gere um.</translation>
    </message>
    <message>
        <source>Copy verify token</source>
        <translation>Copiar token de verificação</translation>
    </message>
    <message>
        <source>Copy the verify token for %1</source>
        <translation>Copiar o token de verificação de %1</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponível</translation>
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
        <translation>Isto quebra uma regra dos modelos: %1.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Isto está faltando.</translation>
    </message>
    <message>
        <source>This is too long: %2 characters, at most %1.</source>
        <translation>Isto está longo demais: %2 caracteres, no máximo %1.</translation>
    </message>
    <message>
        <source>This has %2 characters; it has to have exactly %1.</source>
        <translation>Isto tem %2 caracteres; precisa ter exatamente %1.</translation>
    </message>
    <message>
        <source>There are too few: %2, at least %1.</source>
        <translation>Há itens de menos: %2, no mínimo %1.</translation>
    </message>
    <message>
        <source>There are too many: %2, at most %1.</source>
        <translation>Há itens demais: %2, no máximo %1.</translation>
    </message>
    <message>
        <source>Only %1 templates can be created in an hour. Wait a while.</source>
        <translation>Só %1 modelos podem ser criados em uma hora. Espere um pouco.</translation>
    </message>
    <message>
        <source>%2 is outside what is allowed: %1.</source>
        <translation>%2 está fora do permitido: %1.</translation>
    </message>
    <message>
        <source>There are too many variables: %2, at most %1.</source>
        <translation>Há variáveis demais: %2, no máximo %1.</translation>
    </message>
    <message>
        <source>Numbered variables count from 1 without gaps; {{%1}} is missing.</source>
        <translation>As variáveis numeradas contam a partir de 1, sem saltos; falta {{%1}}.</translation>
    </message>
    <message>
        <source>All variables of a template are written one way, here %1; found %2.</source>
        <translation>Todas as variáveis de um modelo são escritas do mesmo jeito, aqui %1; encontrado: %2.</translation>
    </message>
    <message>
        <source>A text cannot begin or end with a variable. Write words around it.</source>
        <translation>Um texto não pode começar nem terminar com uma variável. Escreva palavras em volta dela.</translation>
    </message>
    <message>
        <source>Two variables cannot touch. Write words between them.</source>
        <translation>Duas variáveis não podem ficar coladas. Escreva palavras entre elas.</translation>
    </message>
    <message>
        <source>The name of a variable cannot contain %1: “%2”.</source>
        <translation>O nome de uma variável não pode conter %1: “%2”.</translation>
    </message>
    <message>
        <source>Some braces do not belong to a variable. One is written as {{1}} or {{name}}.</source>
        <translation>Algumas chaves não pertencem a uma variável. Uma variável se escreve como {{1}} ou {{name}}.</translation>
    </message>
    <message>
        <source>For so many variables the text has few words: %2, better %1 or more. It may be rejected.</source>
        <translation>Para tantas variáveis, o texto tem poucas palavras: %2, melhor %1 ou mais. Ele pode ser rejeitado.</translation>
    </message>
    <message>
        <source>Every variable needs an example: %1 wanted, found %2.</source>
        <translation>Cada variável precisa de um exemplo: esperado %1, encontrado %2.</translation>
    </message>
    <message>
        <source>A link has its variable at the very end.</source>
        <translation>Em um link, a variável fica bem no fim.</translation>
    </message>
    <message>
        <source>This is not written as it has to be: %1.</source>
        <translation>Isto não está escrito como deveria: %1.</translation>
    </message>
    <message>
        <source>“%2” is not possible here; one of %1 is.</source>
        <translation>“%2” não é possível aqui; um destes é: %1.</translation>
    </message>
    <message>
        <source>“%2” is there twice.</source>
        <translation>“%2” aparece duas vezes.</translation>
    </message>
    <message>
        <source>Reply buttons stand together, before or after all other buttons.</source>
        <translation>Os botões de resposta ficam juntos, antes ou depois de todos os outros botões.</translation>
    </message>
    <message>
        <source>A template of this kind cannot have this.</source>
        <translation>Um modelo deste tipo não pode ter isto.</translation>
    </message>
    <message>
        <source>All cards are made alike. The first has %1, this one %2.</source>
        <translation>Todos os cartões são feitos do mesmo jeito. O primeiro tem %1, este tem %2.</translation>
    </message>
    <message>
        <source>An offer has the button with the code first and then links; “%2” does not fit.</source>
        <translation>Uma oferta tem primeiro o botão com o código e depois os links; “%2” não combina.</translation>
    </message>
    <message>
        <source>Line breaks in a header may be rejected.</source>
        <translation>Quebras de linha em um cabeçalho podem ser rejeitadas.</translation>
    </message>
    <message>
        <source>More than %1 buttons, or replies mixed with others, are not shown on every device.</source>
        <translation>Mais de %1 botões, ou respostas misturadas com outros botões, não aparecem em todos os aparelhos.</translation>
    </message>
    <message>
        <source>“%2” is not known to this version; it goes as it is written.</source>
        <translation>“%2” não é conhecido por esta versão; vai como está escrito.</translation>
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
    <name>recado::PartnerFields</name>
    <message>
        <source>&amp;API address</source>
        <translation>Endereço da &amp;API</translation>
    </message>
    <message>
        <source>With or without /v1 at its end.</source>
        <translation>Com ou sem /v1 no fim.</translation>
    </message>
    <message>
        <source>This is not an address Recado can use. Paste the one the partner gave you; it begins with https://.</source>
        <translation>O Recado não pode usar este endereço. Cole o que o parceiro informou; ele começa com https://.</translation>
    </message>
    <message>
        <source>K&amp;ey or token</source>
        <translation>Chav&amp;e ou token</translation>
    </message>
    <message>
        <source>The key is missing or not complete. Copy it whole from the partner.</source>
        <translation>A chave está faltando ou incompleta. Copie-a inteira do parceiro.</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Cabeçalho</translation>
    </message>
    <message>
        <source>For example D360-API-KEY.</source>
        <translation>Por exemplo, D360-API-KEY.</translation>
    </message>
    <message>
        <source>Write the name of the header that takes the key, such as D360-API-KEY, or leave it empty.</source>
        <translation>Escreva o nome do cabeçalho que leva a chave, como D360-API-KEY, ou deixe vazio.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Falta o nome de usuário.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta a senha.</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>Núme&amp;ro</translation>
    </message>
    <message>
        <source>The number that the gateway sends from; it cannot be asked for it.</source>
        <translation>O número de onde o gateway envia; o gateway não sabe informá-lo.</translation>
    </message>
    <message>
        <source>Write the telephone number with its country code, such as +55 11 3333-4444.</source>
        <translation>Escreva o telefone com o código do país, como +55 11 3333-4444.</translation>
    </message>
    <message>
        <source>Name&amp;space of templates</source>
        <translation>Names&amp;pace dos modelos</translation>
    </message>
    <message>
        <source>Old gateways want it in every template.</source>
        <translation>Gateways antigos o exigem em cada modelo.</translation>
    </message>
    <message>
        <source>&amp;Media host</source>
        <translation>Servidor de &amp;mídia</translation>
    </message>
    <message>
        <source>The stored one that fetches files by link.</source>
        <translation>O que está cadastrado no gateway e busca arquivos por link.</translation>
    </message>
    <message>
        <source>&amp;Login path</source>
        <translation>Caminho do &amp;login</translation>
    </message>
    <message>
        <source>Write a path such as /v1/users/login.</source>
        <translation>Escreva um caminho como /v1/users/login.</translation>
    </message>
    <message>
        <source>Messages a se&amp;cond</source>
        <translation>Mensagens por se&amp;gundo</translation>
    </message>
    <message>
        <source>Write a whole number of messages a second, from 1 to 1000.</source>
        <translation>Escreva um número inteiro de mensagens por segundo, de 1 a 1000.</translation>
    </message>
    <message>
        <source>A whole address from Serpro&apos;s pages gives its ids, too.</source>
        <translation>Um endereço inteiro das páginas do Serpro já traz os ids.</translation>
    </message>
    <message>
        <source>This is not an address Recado can use. Leave it empty for Serpro&apos;s own; another one begins with https://.</source>
        <translation>O Recado não pode usar este endereço. Deixe vazio para usar o do Serpro; outro precisa começar com https://.</translation>
    </message>
    <message>
        <source>N&amp;umber id</source>
        <translation>Id do nú&amp;mero</translation>
    </message>
    <message>
        <source>Meta&apos;s id of the number, not the number itself.</source>
        <translation>O id do número na Meta, não o próprio número.</translation>
    </message>
    <message>
        <source>The number&apos;s id is missing: letters and digits only, no telephone number.</source>
        <translation>Falta o id do número: só letras e dígitos, não é um telefone.</translation>
    </message>
    <message>
        <source>&amp;WhatsApp account id</source>
        <translation>Id da conta do &amp;WhatsApp</translation>
    </message>
    <message>
        <source>Templates are fetched and sent with it.</source>
        <translation>Com ele os modelos são buscados e enviados.</translation>
    </message>
    <message>
        <source>The id of the WhatsApp Business account is missing: letters and digits only.</source>
        <translation>Falta o id da conta do WhatsApp Business: só letras e dígitos.</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Client id</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Falta o client id.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client &amp;secret</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Falta o client secret.</translation>
    </message>
    <message>
        <source>Write the name of a JSON field: letters, digits and _.</source>
        <translation>Escreva o nome de um campo JSON: letras, dígitos e _.</translation>
    </message>
    <message>
        <source>People in one &amp;package</source>
        <translation>&amp;Pessoas por pacote</translation>
    </message>
    <message>
        <source>Write a whole number of people, from 1 to 1000.</source>
        <translation>Escreva um número inteiro de pessoas, de 1 a 1000.</translation>
    </message>
    <message>
        <source>Packages a s&amp;econd</source>
        <translation>Pacotes por s&amp;egundo</translation>
    </message>
    <message>
        <source>Write a whole number of packages a second, from 1 to 100.</source>
        <translation>Escreva um número inteiro de pacotes por segundo, de 1 a 100.</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Arquivo de certi&amp;ficado</translation>
    </message>
    <message>
        <source>PEM. Trusted besides this computer&apos;s own certificates, if Serpro&apos;s cannot be checked.</source>
        <translation>PEM. Aceito além dos certificados deste computador, se o do Serpro não puder ser conferido.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose a file with certificates in PEM.</source>
        <translation>Não foi possível ler este arquivo. Escolha um arquivo com certificados em PEM.</translation>
    </message>
    <message>
        <source>&amp;Grant type</source>
        <translation>Tipo de c&amp;oncessão</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>Field: d&amp;ocument&apos;s name</source>
        <translation>Campo: nome do doc&amp;umento</translation>
    </message>
    <message>
        <source>Field: ite&amp;m&apos;s id</source>
        <translation>Campo: &amp;id do item</translation>
    </message>
    <message>
        <source>Field: item&apos;s tit&amp;le</source>
        <translation>Campo: títu&amp;lo do item</translation>
    </message>
    <message>
        <source>Field: item&apos;s desc&amp;ription</source>
        <translation>Campo: desc&amp;rição do item</translation>
    </message>
    <message>
        <source>Field: rows of a sect&amp;ion</source>
        <translation>Campo: lin&amp;has de uma seção</translation>
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
    <message>
        <source>This is not an address Recado can use. Paste the one the provider shows; it begins with https://.</source>
        <translation>O Recado não pode usar este endereço. Cole o que o provedor mostra; ele começa com https://.</translation>
    </message>
    <message>
        <source>The token is missing or not complete. Copy it whole from the provider.</source>
        <translation>O token está faltando ou incompleto. Copie-o inteiro do provedor.</translation>
    </message>
    <message>
        <source>The id of the WhatsApp Business account is missing or not complete. Copy it from the provider.</source>
        <translation>O id da conta do WhatsApp Business está faltando ou incompleto. Copie-o do provedor.</translation>
    </message>
    <message>
        <source>%1 takes a file: a link (https://…) or the id of an uploaded file as id:….</source>
        <translation>%1 precisa de um arquivo: um link (https://…) ou o id de um arquivo enviado, como id:….</translation>
    </message>
    <message>
        <source>%1 takes a place: latitude and longitude with a comma between, such as -23.55,-46.63.</source>
        <translation>%1 precisa de um lugar: latitude e longitude separadas por vírgula, como -23.55,-46.63.</translation>
    </message>
    <message>
        <source>%1 takes a product: catalogue and product with a bar between, such as 1234|SKU-1.</source>
        <translation>%1 precisa de um produto: catálogo e produto separados por uma barra vertical, como 1234|SKU-1.</translation>
    </message>
    <message>
        <source>%1 takes products: the one for the picture, then up to 10 sections with 30 products in all, such as SKU-1|New: SKU-1, SKU-2.</source>
        <translation>%1 precisa de produtos: o da foto e depois até 10 seções com 30 produtos ao todo, como SKU-1|Novos: SKU-1, SKU-2.</translation>
    </message>
    <message>
        <source>%1 takes a moment in milliseconds since 1970, 13 digits such as 1798761600000.</source>
        <translation>%1 precisa de um momento em milissegundos desde 1970, com 13 dígitos, como 1798761600000.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, at most %3.</source>
        <translation>%1 está longo demais: %2 caracteres, no máximo %3.</translation>
    </message>
    <message>
        <source>With these values the header is too long: %1 characters, at most %2.</source>
        <translation>Com estes valores o cabeçalho fica longo demais: %1 caracteres, no máximo %2.</translation>
    </message>
    <message>
        <source>With these values the text is too long: %1 characters, at most %2.</source>
        <translation>Com estes valores o texto fica longo demais: %1 caracteres, no máximo %2.</translation>
    </message>
    <message>
        <source>%1 has line breaks, tabs or more than four spaces in a row; the provider may refuse that (132018).</source>
        <translation>%1 tem quebras de linha, tabulações ou mais de quatro espaços seguidos; o provedor pode recusar isso (132018).</translation>
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
    <name>recado::ProblemWords</name>
    <message>
        <source>text in quotation marks</source>
        <translation>texto entre aspas</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an object { }</source>
        <translation>um objeto { }</translation>
    </message>
    <message>
        <source>a list [ ]</source>
        <translation>uma lista [ ]</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>The message does not say its type. Write for example &quot;type&quot;: &quot;text&quot;.</source>
        <translation>A mensagem não diz o seu tipo. Escreva, por exemplo, &quot;type&quot;: &quot;text&quot;.</translation>
    </message>
    <message>
        <source>%1: is missing. Fill it in.</source>
        <translation>%1: falta informar. Preencha.</translation>
    </message>
    <message>
        <source>%1: is missing; some providers refuse that. Better fill it in.</source>
        <translation>%1: falta informar; alguns provedores recusam isso. É melhor preencher.</translation>
    </message>
    <message>
        <source>%1: is empty. Fill it in.</source>
        <translation>%1: em branco. Preencha.</translation>
    </message>
    <message>
        <source>%1: must not be there in this kind of message. Remove it.</source>
        <translation>%1: isto não pode estar neste tipo de mensagem. Remova.</translation>
    </message>
    <message>
        <source>%1: is not meant for this kind of message and may be refused or not shown. Better remove it.</source>
        <translation>%1: isto não é próprio deste tipo de mensagem e pode ser recusado ou não aparecer. É melhor remover.</translation>
    </message>
    <message>
        <source>%1: is not complete. Give at least one of: %2.</source>
        <translation>%1: falta completar. Informe pelo menos um destes: %2.</translation>
    </message>
    <message>
        <source>%1: give one of these: %2.</source>
        <translation>%1: informe um destes: %2.</translation>
    </message>
    <message>
        <source>%1: give only one of these: %2.</source>
        <translation>%1: informe só um destes: %2.</translation>
    </message>
    <message>
        <source>%1: is %2, but must be %3.</source>
        <translation>%1: é %2, mas precisa ser %3.</translation>
    </message>
    <message>
        <source>“%1” is not a type that this version of Recado knows. It is sent as it is where the provider allows; check the spelling.</source>
        <translation>“%1” não é um tipo que esta versão do Recado conhece. Será enviado como está, onde o provedor permitir; confira a grafia.</translation>
    </message>
    <message>
        <source>%1: is not known here. It is sent as it is where the provider allows; check the spelling.</source>
        <translation>%1: isto não é conhecido aqui. Será enviado como está, onde o provedor permitir; confira a grafia.</translation>
    </message>
    <message>
        <source>%1: has %2 characters; at most %3 are allowed. Shorten it.</source>
        <translation>%1: tem %2 caracteres; o máximo é %3. Encurte.</translation>
    </message>
    <message>
        <source>%1: has %2 characters; more than %3 may be refused. Better shorten it.</source>
        <translation>%1: tem %2 caracteres; mais de %3 podem ser recusados. É melhor encurtar.</translation>
    </message>
    <message>
        <source>%1: there are %2; at most %3 are allowed. Remove some.</source>
        <translation>%1: há %2; o máximo é %3. Remova o excesso.</translation>
    </message>
    <message>
        <source>%1: there are %2; more than %3 may be refused. Better remove some.</source>
        <translation>%1: há %2; acima de %3 pode haver recusa. É melhor remover o excesso.</translation>
    </message>
    <message>
        <source>%1: have %2 entries together; at most %3 are allowed. Remove some.</source>
        <translation>%1: há %2 itens ao todo; o máximo é %3. Remova o excesso.</translation>
    </message>
    <message>
        <source>%1: there are %2; at least %3 are needed. Add some.</source>
        <translation>%1: há %2; o mínimo é %3. Acrescente o que falta.</translation>
    </message>
    <message>
        <source>%1: has %2 line breaks; at most %3 are allowed. Join some lines.</source>
        <translation>%1: tem %2 quebras de linha; o máximo é %3. Junte algumas linhas.</translation>
    </message>
    <message>
        <source>%1: is %2, but must be from %3 to %4.</source>
        <translation>%1: o valor é %2, mas precisa ficar entre %3 e %4.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>%1: is %2, but subtotal + tax + shipping − discount make %3. Correct one of them.</source>
        <translation>%1: é %2, mas subtotal + imposto + frete − desconto dá %3. Corrija um deles.</translation>
    </message>
    <message>
        <source>%1: is %2 seconds from now; at least %3 are needed. Choose a later time.</source>
        <translation>%1: é daqui a %2 segundos; precisa ser daqui a pelo menos %3. Escolha um horário mais tarde.</translation>
    </message>
    <message>
        <source>%1: is “%2”, but must be one of: %3.</source>
        <translation>%1: é “%2”, mas precisa ser um destes: %3.</translation>
    </message>
    <message>
        <source>%1: is “%2”; other values than %3 may be refused.</source>
        <translation>%1: é “%2”; valores diferentes de %3 podem ser recusados.</translation>
    </message>
    <message>
        <source>%1: is “%2”, but must be “%3”.</source>
        <translation>%1: é “%2”, mas precisa ser “%3”.</translation>
    </message>
    <message>
        <source>%1: is “%2”; only lower-case letters a–z, digits and underscores are allowed.</source>
        <translation>%1: é “%2”; só são permitidas letras minúsculas a–z, dígitos e sublinhados.</translation>
    </message>
    <message>
        <source>%1: is “%2”, which does not have the form %3.</source>
        <translation>%1: é “%2”, que não tem a forma %3.</translation>
    </message>
    <message>
        <source>%1: must begin with http:// or https://.</source>
        <translation>%1: precisa começar com http:// ou https://.</translation>
    </message>
    <message>
        <source>%1: begins or ends with a space. Remove it.</source>
        <translation>%1: começa ou termina com um espaço. Remova-o.</translation>
    </message>
    <message>
        <source>%1: “%2” is used twice. Make each different.</source>
        <translation>%1: “%2” aparece duas vezes. Use valores diferentes.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Write it as year-month-day, such as 1990-02-28.</source>
        <translation>%1: “%2” não é uma data. Escreva como ano-mês-dia, por exemplo 1990-02-28.</translation>
    </message>
    <message>
        <source>%1: must be a time in seconds since 1970.</source>
        <translation>%1: precisa ser uma hora em segundos desde 1970.</translation>
    </message>
    <message>
        <source>%1: must be a time in milliseconds since 1970; “%2” is too small.</source>
        <translation>%1: precisa ser uma hora em milissegundos desde 1970; “%2” é pequeno demais.</translation>
    </message>
    <message>
        <source>%1: differs from the first card. All cards need the same kind and number of buttons, and one catalog.</source>
        <translation>%1: é diferente do primeiro cartão. Todos os cartões precisam do mesmo tipo e número de botões e de um só catálogo.</translation>
    </message>
    <message>
        <source>%1: must be a single emoji; leave it empty to take the reaction back.</source>
        <translation>%1: precisa ser um único emoji; deixe vazio para retirar a reação.</translation>
    </message>
    <message>
        <source>%1: has an emoji, which may be refused here. Better remove it.</source>
        <translation>%1: tem um emoji, que pode ser recusado aqui. É melhor remover.</translation>
    </message>
    <message>
        <source>%1: has no ending such as .pdf; the receiver&apos;s phone may not know how to open it.</source>
        <translation>%1: não tem uma terminação como .pdf; o celular de quem recebe pode não saber abrir.</translation>
    </message>
    <message>
        <source>%1: has line breaks, tabs or more than four spaces in a row, which the platform may refuse in a template&apos;s value.</source>
        <translation>%1: tem quebras de linha, tabulações ou mais de quatro espaços seguidos, o que a plataforma pode recusar no valor de um modelo.</translation>
    </message>
    <message>
        <source>The message it answers is not shown above a template.</source>
        <translation>A mensagem respondida não aparece acima de um modelo.</translation>
    </message>
    <message>
        <source>Files of the type %1 cannot be sent this way. Choose one of: %2.</source>
        <translation>Arquivos do tipo %1 não podem ser enviados assim. Escolha um destes: %2.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are allowed. Choose a smaller one.</source>
        <translation>O arquivo tem %1; o máximo é %2. Escolha um menor.</translation>
    </message>
    <message>
        <source>The file has %1; above %2 it may be refused or has to be downloaded by hand.</source>
        <translation>O arquivo tem %1; acima de %2 ele pode ser recusado ou precisar ser baixado à mão.</translation>
    </message>
    <message>
        <source>The picture has %1 pixels, but must have %2. Change its size.</source>
        <translation>A imagem tem %1 pixels, mas precisa ter %2. Altere o tamanho.</translation>
    </message>
    <message>
        <source>%1 cannot carry %2. Choose another kind of message or another account.</source>
        <translation>%1 não consegue levar %2. Escolha outro tipo de mensagem ou outra conta.</translation>
    </message>
    <message>
        <source>%1 cannot quote an earlier message. Send it without the quote.</source>
        <translation>%1 não consegue citar uma mensagem anterior. Envie sem a citação.</translation>
    </message>
    <message>
        <source>%1 cannot send an uploaded file by its id. Give a link instead.</source>
        <translation>%1 não consegue enviar pelo id um arquivo já enviado. Informe um link.</translation>
    </message>
    <message>
        <source>%1 cannot send a file by link. Upload the file instead.</source>
        <translation>%1 não consegue enviar um arquivo por link. Envie o próprio arquivo.</translation>
    </message>
    <message>
        <source>%1 cannot carry this part: %2.</source>
        <translation>%1 não consegue levar esta parte: %2.</translation>
    </message>
    <message>
        <source>%1: breaks the rule “%2”.</source>
        <translation>%1: quebra a regra “%2”.</translation>
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
    <message>
        <source>header · place</source>
        <translation>cabeçalho · lugar</translation>
    </message>
    <message>
        <source>header · product</source>
        <translation>cabeçalho · produto</translation>
    </message>
    <message>
        <source>mark of “%1” for programs</source>
        <translation>marca de “%1” para programas</translation>
    </message>
    <message>
        <source>flow token of “%1”</source>
        <translation>token do fluxo de “%1”</translation>
    </message>
    <message>
        <source>products of “%1”</source>
        <translation>produtos de “%1”</translation>
    </message>
    <message>
        <source>end of the offer</source>
        <translation>fim da oferta</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>cartão %1</translation>
    </message>
    <message>
        <source>card %1 · %2</source>
        <translation>cartão %1 · %2</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
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
    <message>
        <source>Account id and token of your company&apos;s app at Meta.</source>
        <translation>Id da conta e token do app da sua empresa na Meta.</translation>
    </message>
    <message>
        <source>Connect &amp;Meta</source>
        <translation>Conectar &amp;Meta</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>Outros:</translation>
    </message>
    <message>
        <source>&amp;Gateway /v1/messages</source>
        <translation>&amp;Gateway /v1/messages</translation>
    </message>
</context>
</TS>
