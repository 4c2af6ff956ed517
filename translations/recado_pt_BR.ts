<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ContactSyncWords</name>
    <message numerus="yes">
        <source>%n card(s) have no number: the provider adds nobody without one.</source>
        <translation>
            <numerusform>%n ficha não tem número: o provedor não acrescenta ninguém sem número.</numerusform>
            <numerusform>%n fichas não têm número: o provedor não acrescenta ninguém sem número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of the provider were not understood.</source>
        <translation>
            <numerusform>%n contato do provedor não foi entendido.</numerusform>
            <numerusform>%n contatos do provedor não foram entendidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked to be forgotten and are not brought back.</source>
        <translation>
            <numerusform>%n pessoa pediu para ser esquecida e não volta.</numerusform>
            <numerusform>%n pessoas pediram para ser esquecidas e não voltam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of the provider are two cards here: merge those first.</source>
        <translation>
            <numerusform>%n contato do provedor são duas fichas aqui: junte-as antes.</numerusform>
            <numerusform>%n contatos do provedor são duas fichas cada um aqui: junte-as antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are two contacts at the provider: the first is kept the same.</source>
        <translation>
            <numerusform>%n ficha são dois contatos no provedor: o primeiro é mantido igual.</numerusform>
            <numerusform>%n fichas são dois contatos cada uma no provedor: o primeiro é mantido igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were removed at the provider and are not added again.</source>
        <translation>
            <numerusform>%n contato foi removido no provedor e não é acrescentado de novo.</numerusform>
            <numerusform>%n contatos foram removidos no provedor e não são acrescentados de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were removed here and are not brought back.</source>
        <translation>
            <numerusform>%n ficha foi removida aqui e não volta.</numerusform>
            <numerusform>%n fichas foram removidas aqui e não voltam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) cannot be held by the other side; the rest is kept the same.</source>
        <translation>
            <numerusform>%n atributo não cabe no outro lado; o resto é mantido igual.</numerusform>
            <numerusform>%n atributos não cabem no outro lado; o resto é mantido igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading both address books</source>
        <translation>Lendo as duas listas de contatos</translation>
    </message>
    <message>
        <source>Changing cards here</source>
        <translation>Alterando fichas aqui</translation>
    </message>
    <message>
        <source>Bringing the provider up to date</source>
        <translation>Atualizando o provedor</translation>
    </message>
    <message>
        <source>Adding at the provider</source>
        <translation>Acrescentando no provedor</translation>
    </message>
</context>
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
    <message>
        <source>--at takes a moment with its offset, such as 2026-12-01T09:30:00-03:00.</source>
        <translation>--at precisa de um momento com o fuso, como 2026-12-01T09:30:00-03:00.</translation>
    </message>
    <message>
        <source>leave it queued for the host, to leave at this moment</source>
        <translation>deixa na fila para o anfitrião enviar neste momento</translation>
    </message>
    <message>
        <source>send one message, now or later</source>
        <translation>envia uma mensagem, agora ou mais tarde</translation>
    </message>
    <message>
        <source>TIME has a date and an offset: 2026-12-01T09:30:00-03:00. Without a host then, the message is not sent late: after two minutes it
waits until somebody decides in the window.
</source>
        <translation>TIME tem data e fuso: 2026-12-01T09:30:00-03:00. Se não houver anfitrião nesse momento, a mensagem não é enviada com atraso: depois de dois minutos, ela
espera até alguém decidir na janela.
</translation>
    </message>
    <message>
        <source>%1 may be given to the second person. It holds no numbers. Fingerprint of this installation: %2</source>
        <translation>%1 pode ser entregue à segunda pessoa. Não contém números. Impressão digital desta instalação: %2</translation>
    </message>
    <message>
        <source>%1 asks, fingerprint %2.</source>
        <translation>%1 pede, impressão digital %2.</translation>
    </message>
    <message>
        <source>From %1 (%2), template %3:</source>
        <translation>De %1 (%2), modelo %3:</translation>
    </message>
    <message>
        <source>Approved as %1. The other side needs %2, and the first time this fingerprint, by another way: %3</source>
        <translation>Aprovado como %1. O outro lado precisa de %2 e, na primeira vez, desta impressão digital, por outro caminho: %3</translation>
    </message>
    <message>
        <source>%1 approved “%2”.</source>
        <translation>%1 aprovou “%2”.</translation>
    </message>
    <message>
        <source>Nothing leaves before a host is there: the window, “recadoctl listen”, or “broadcast resume --wait”.</source>
        <translation>Nada sai antes que um anfitrião esteja ativo: a janela, “recadoctl listen” ou “broadcast resume --wait”.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>This installation has no key yet; it gets one with the first export or signature.</source>
        <translation>Esta instalação ainda não tem chave; ela a recebe na primeira exportação ou assinatura.</translation>
    </message>
    <message>
        <source>This installation: %1</source>
        <translation>Esta instalação: %1</translation>
    </message>
    <message>
        <source>Approvals by this key count no more.</source>
        <translation>Aprovações com esta chave não valem mais.</translation>
    </message>
    <message>
        <source>who you are, in the other one&apos;s report (the user of this computer)</source>
        <translation>quem é você, no relatório da outra pessoa (o usuário deste computador)</translation>
    </message>
    <message>
        <source>the first time: what the approver read to you, by another way than the file came</source>
        <translation>na primeira vez: o que quem aprovou leu para você, por outro caminho que não o do arquivo</translation>
    </message>
    <message>
        <source>a file for the second person</source>
        <translation>um arquivo para a segunda pessoa</translation>
    </message>
    <message>
        <source>what such a file asks for</source>
        <translation>o que um arquivo desses pede</translation>
    </message>
    <message>
        <source>approve it: writes the answer</source>
        <translation>aprova: grava a resposta</translation>
    </message>
    <message>
        <source>let the broadcast go that was approved</source>
        <translation>libera o disparo que foi aprovado</translation>
    </message>
    <message>
        <source>whose approvals count here</source>
        <translation>de quem as aprovações valem aqui</translation>
    </message>
    <message>
        <source>approvals by this key count no more</source>
        <translation>aprovações com esta chave não valem mais</translation>
    </message>
    <message>
        <source>Green: all is well.</source>
        <translation>Verde: está tudo certo.</translation>
    </message>
    <message>
        <source>Amber: the ready ones may leave.</source>
        <translation>Amarelo: as prontas podem sair.</translation>
    </message>
    <message>
        <source>Red: nothing may leave before this is settled.</source>
        <translation>Vermelho: nada pode sair antes de resolver isto.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests made, none sent.</source>
        <translation>
            <numerusform>%n requisição feita, nenhuma enviada.</numerusform>
            <numerusform>%n requisições feitas, nenhuma enviada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows: %2 ready, %3 need somebody, %4 left out.</source>
        <translation>%1 linhas: %2 prontas, %3 precisam de alguém, %4 de fora.</translation>
    </message>
    <message>
        <source>(lines %1)</source>
        <translation>(linhas %1)</translation>
    </message>
    <message>
        <source>It would take %1.</source>
        <translation>Levaria %1.</translation>
    </message>
    <message numerus="yes">
        <source>“recadoctl broadcast fix” settles %n of them.</source>
        <translation>
            <numerusform>“recadoctl broadcast fix” resolve %n delas.</numerusform>
            <numerusform>“recadoctl broadcast fix” resolve %n delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>only this kind of finding</source>
        <translation>só este tipo de achado</translation>
    </message>
    <message>
        <source>who gets it: your own number</source>
        <translation>quem recebe: o seu próprio número</translation>
    </message>
    <message>
        <source>whose values it has: a line of the file (the first that is ready)</source>
        <translation>com os valores de quem: uma linha do arquivo (a primeira pronta)</translation>
    </message>
    <message>
        <source>everything that can be known before the first one leaves</source>
        <translation>tudo o que se pode saber antes que a primeira saia</translation>
    </message>
    <message>
        <source>settle what needs no decision, and check again</source>
        <translation>resolve o que não precisa de decisão e confere de novo</translation>
    </message>
    <message>
        <source>make every request, send none</source>
        <translation>faz todas as requisições e não envia nenhuma</translation>
    </message>
    <message>
        <source>send one row&apos;s message to yourself</source>
        <translation>envia a mensagem de uma linha a você mesmo</translation>
    </message>
    <message>
        <source>No column is known for “%1”: --set %1=COLUMN or --value %1=TEXT.</source>
        <translation>Não se conhece coluna para “%1”: --set %1=COLUNA ou --value %1=TEXTO.</translation>
    </message>
    <message>
        <source>%1 rows: %2 ready, %3 need somebody.</source>
        <translation>%1 linhas: %2 prontas, %3 precisam de alguém.</translation>
    </message>
    <message>
        <source>Either --template or --content is needed.</source>
        <translation>É preciso --template ou --content.</translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <translation>“%1” removido.</translation>
    </message>
    <message>
        <source>what it says: a template…</source>
        <translation>o que ele diz: um modelo…</translation>
    </message>
    <message>
        <source>…or another message, with {{holes}}</source>
        <translation>…ou outra mensagem, com {{lacunas}}</translation>
    </message>
    <message>
        <source>country of numbers without country code (BR)</source>
        <translation>país dos números sem código de país (BR)</translation>
    </message>
    <message>
        <source>make a broadcast out of a template and a file</source>
        <translation>cria um disparo a partir de um modelo e um arquivo</translation>
    </message>
    <message>
        <source>read another file, or the columns anew</source>
        <translation>lê outro arquivo, ou as colunas de novo</translation>
    </message>
    <message>
        <source>change pace, hours and brakes</source>
        <translation>altera ritmo, horários e freios</translation>
    </message>
    <message>
        <source>write a table with the right columns, to be filled</source>
        <translation>grava uma planilha com as colunas certas, para preencher</translation>
    </message>
    <message>
        <source>remove a draft</source>
        <translation>remove um rascunho</translation>
    </message>
    <message>
        <source>%1 of %2 out</source>
        <translation>%1 de %2 saíram</translation>
    </message>
    <message numerus="yes">
        <source>%n refused or failed</source>
        <translation>
            <numerusform>%n recusada ou com falha</numerusform>
            <numerusform>%n recusadas ou com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n incerta</numerusform>
            <numerusform>%n incertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>There are no broadcasts. “recadoctl broadcast create” makes one.</source>
        <translation>Não há disparos. “recadoctl broadcast create” cria um.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>need somebody</source>
        <translation>precisam de alguém</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>de fora</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número do WhatsApp</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceita em</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviada em</translation>
    </message>
    <message>
        <source>Delivered at</source>
        <translation>Entregue em</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lida em</translation>
    </message>
    <message>
        <source>Replied at</source>
        <translation>Respondida em</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código do erro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 linhas</translation>
    </message>
    <message>
        <source>--format takes json, csv, xlsx or jsonl.</source>
        <translation>--format aceita json, csv, xlsx ou jsonl.</translation>
    </message>
    <message>
        <source>--out goes with --format csv, xlsx or jsonl; json is written to standard output.</source>
        <translation>--out acompanha --format csv, xlsx ou jsonl; json vai para a saída padrão.</translation>
    </message>
    <message>
        <source>--format xlsx needs --out FILE.</source>
        <translation>--format xlsx precisa de --out ARQUIVO.</translation>
    </message>
    <message>
        <source>json: the totals and causes; csv, xlsx or jsonl: every row (by FILE, else json)</source>
        <translation>json: totais e causas; csv, xlsx ou jsonl: todas as linhas (conforme ARQUIVO, senão json)</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>onde gravar</translation>
    </message>
    <message>
        <source>the broadcasts of this installation</source>
        <translation>os disparos desta instalação</translation>
    </message>
    <message>
        <source>one broadcast with its plan and its moves</source>
        <translation>um disparo com seu plano e suas mudanças</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>o que aconteceu com ele</translation>
    </message>
    <message>
        <source>--linger takes a number of seconds above 0.</source>
        <translation>--linger aceita um número de segundos acima de 0.</translation>
    </message>
    <message>
        <source>--linger goes with --wait.</source>
        <translation>--linger acompanha --wait.</translation>
    </message>
    <message>
        <source>Nothing leaves before a host is there: the window, or “recadoctl listen”. --wait sends by itself.</source>
        <translation>Nada sai antes que um anfitrião esteja ativo: a janela ou “recadoctl listen”. Com --wait o próprio comando envia.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are sent again.</source>
        <translation>
            <numerusform>%n mensagem é enviada de novo.</numerusform>
            <numerusform>%n mensagens são enviadas de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>see it through, sending by itself where no host runs; Ctrl-C pauses it</source>
        <translation>acompanha até o fim, enviando por conta própria onde não há anfitrião; Ctrl-C pausa</translation>
    </message>
    <message>
        <source>with --wait: hear statuses for S seconds more</source>
        <translation>com --wait: ouve as situações por mais S segundos</translation>
    </message>
    <message>
        <source>with --wait: where it listens for statuses where no host runs, 0 for any free port (8787)</source>
        <translation>com --wait: onde ouve as situações quando não há anfitrião, 0 para qualquer porta livre (8787)</translation>
    </message>
    <message>
        <source>leave without the rows that need somebody</source>
        <translation>sai sem as linhas que precisam de alguém</translation>
    </message>
    <message>
        <source>only failures with this code (all that may be tried again now)</source>
        <translation>só falhas com este código (todas as que podem ser tentadas agora)</translation>
    </message>
    <message>
        <source>let it leave, now or at a time</source>
        <translation>deixa sair, agora ou em um horário</translation>
    </message>
    <message>
        <source>nothing else leaves; what is in flight finishes</source>
        <translation>nada mais sai; o que está a caminho termina</translation>
    </message>
    <message>
        <source>go on, also after a crash</source>
        <translation>continua, também depois de uma queda</translation>
    </message>
    <message>
        <source>the rest never leaves</source>
        <translation>o resto nunca sai</translation>
    </message>
    <message>
        <source>send again what failed and may be tried again</source>
        <translation>envia de novo o que falhou e pode ser tentado</translation>
    </message>
    <message>
        <source>--hours takes two times, such as 08:00-20:00.</source>
        <translation>--hours aceita dois horários, como 08:00-20:00.</translation>
    </message>
    <message>
        <source>--days takes days, such as mon-fri or mon,wed,sat.</source>
        <translation>--days aceita dias, como mon-fri ou mon,wed,sat.</translation>
    </message>
    <message>
        <source>--failure-ratio takes a number from 0 to 1: 0.3 stops at three failures in ten, 0 never.</source>
        <translation>--failure-ratio aceita um número de 0 a 1: 0.3 para com três falhas em dez, 0 nunca.</translation>
    </message>
    <message>
        <source>--same-code takes a number of failures, 0 for never.</source>
        <translation>--same-code aceita um número de falhas, 0 para nunca.</translation>
    </message>
    <message>
        <source>80/s, 100/m, fastest, or “until 18:00”; never above what the provider allows (fastest)</source>
        <translation>80/s, 100/m, fastest ou “until 18:00”; nunca acima do que o provedor permite (fastest)</translation>
    </message>
    <message>
        <source>start at this moment: 2026-12-01T09:30:00-03:00</source>
        <translation>começa neste momento: 2026-12-01T09:30:00-03:00</translation>
    </message>
    <message>
        <source>send only at these hours: 08:00-20:00</source>
        <translation>envia só nestes horários: 08:00-20:00</translation>
    </message>
    <message>
        <source>send only on these days: mon-fri</source>
        <translation>envia só nestes dias: mon-fri</translation>
    </message>
    <message>
        <source>the hours are those where the person&apos;s number is from</source>
        <translation>os horários são os do lugar do número da pessoa</translation>
    </message>
    <message>
        <source>go on by itself when the hours come again; else it pauses</source>
        <translation>continua sozinho quando o horário voltar; senão pausa</translation>
    </message>
    <message>
        <source>first N, and the rest when M of them were delivered within MIN minutes (30)</source>
        <translation>primeiro N, e o resto quando M delas forem entregues em MIN minutos (30)</translation>
    </message>
    <message>
        <source>stop when this part of the last 50 failed; 0 never (0.3)</source>
        <translation>para quando esta parte das últimas 50 falhou; 0 nunca (0.3)</translation>
    </message>
    <message>
        <source>stop at N failures in a row with the same code; 0 never (20)</source>
        <translation>para em N falhas seguidas com o mesmo código; 0 nunca (20)</translation>
    </message>
    <message>
        <source>it leaves only when a second person approved</source>
        <translation>só sai quando uma segunda pessoa aprovar</translation>
    </message>
    <message>
        <source>go on by itself when the program starts again; else it is paused</source>
        <translation>continua sozinho quando o programa voltar; senão fica pausado</translation>
    </message>
    <message>
        <source>leave out who got this template in the last D days; 0 nobody (7)</source>
        <translation>deixa de fora quem recebeu este modelo nos últimos D dias; 0 ninguém (7)</translation>
    </message>
    <message>
        <source>--pace takes 80/s, 100/m, fastest or “until 18:00”.</source>
        <translation>--pace aceita 80/s, 100/m, fastest ou “until 18:00”.</translation>
    </message>
    <message>
        <source>--canary takes two numbers, such as 20:18: of 20 sent, 18 must be delivered.</source>
        <translation>--canary aceita dois números, como 20:18: de 20 enviadas, 18 precisam ser entregues.</translation>
    </message>
    <message>
        <source>--not-again-days takes a number of days, 0 for nobody.</source>
        <translation>--not-again-days aceita um número de dias, 0 para ninguém.</translation>
    </message>
    <message>
        <source>--fault takes a fault and a share of the people, such as 0005:2%, together at most 100%.</source>
        <translation>--fault aceita uma falha e uma parte das pessoas, como 0005:2%, juntas no máximo 100%.</translation>
    </message>
    <message>
        <source>--pause-template-after takes a number of messages.</source>
        <translation>--pause-template-after aceita um número de mensagens.</translation>
    </message>
    <message>
        <source>--restrict-after takes a number of messages, and perhaps the code: 500:131031 or 500:368.</source>
        <translation>--restrict-after aceita um número de mensagens e, se quiser, o código: 500:131031 ou 500:368.</translation>
    </message>
    <message>
        <source>--latency takes a number of milliseconds.</source>
        <translation>--latency aceita um número de milissegundos.</translation>
    </message>
    <message>
        <source>--wati-rate takes a number of messages in ten seconds, 0 for no limit.</source>
        <translation>--wati-rate aceita um número de mensagens em dez segundos, 0 para sem limite.</translation>
    </message>
    <message>
        <source>milliseconds before every answer (0)</source>
        <translation>milissegundos antes de cada resposta (0)</translation>
    </message>
    <message>
        <source>no webhooks and no replies, for large runs</source>
        <translation>sem webhooks e sem respostas, para volumes grandes</translation>
    </message>
    <message>
        <source>templates that Wati takes in ten seconds, 0 for any number (100)</source>
        <translation>modelos que a Wati aceita em dez segundos, 0 para qualquer número (100)</translation>
    </message>
    <message>
        <source>a misfortune for a share of the people, such as 0005:2%</source>
        <translation>um contratempo para uma parte das pessoas, como 0005:2%</translation>
    </message>
    <message>
        <source>the template of the message accepted as the Nth is paused (132015)</source>
        <translation>o modelo da enésima mensagem aceita é pausado (132015)</translation>
    </message>
    <message>
        <source>the account is restricted after N accepted messages, with 131031 or 368 (131031)</source>
        <translation>a conta é restrita após N mensagens aceitas, com 131031 ou 368 (131031)</translation>
    </message>
    <message>
        <source>the recipients: csv, tsv or xlsx</source>
        <translation>os destinatários: csv, tsv ou xlsx</translation>
    </message>
    <message>
        <source>the column of the numbers, by name or as #2 (guessed)</source>
        <translation>a coluna dos números, pelo nome ou como #2 (deduzida)</translation>
    </message>
    <message>
        <source>the column of the people&apos;s names (guessed)</source>
        <translation>a coluna dos nomes das pessoas (deduzida)</translation>
    </message>
    <message>
        <source>the column of a variable (guessed)</source>
        <translation>a coluna de uma variável (deduzida)</translation>
    </message>
    <message>
        <source>a variable that is the same for everybody</source>
        <translation>uma variável igual para todos</translation>
    </message>
    <message>
        <source>of a workbook (the first)</source>
        <translation>de uma pasta de trabalho (a primeira)</translation>
    </message>
    <message>
        <source>utf-8, utf-16, utf-16be or windows-1252 (guessed)</source>
        <translation>utf-8, utf-16, utf-16be ou windows-1252 (deduzida)</translation>
    </message>
    <message>
        <source>what stands between cells, or tab (guessed)</source>
        <translation>o que separa as células, ou tab (deduzido)</translation>
    </message>
    <message>
        <source>the decimal mark of its numbers (guessed)</source>
        <translation>a marca decimal dos números (deduzida)</translation>
    </message>
    <message>
        <source>the first row is a person, not the names of the columns</source>
        <translation>a primeira linha é uma pessoa, não os nomes das colunas</translation>
    </message>
    <message>
        <source>%1 rows read, %2 %</source>
        <translation>%1 linhas lidas, %2 %</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>agendada</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Não há nada agendado.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <translation>Ela não será enviada.</translation>
    </message>
    <message>
        <source>The host sends it now, if there is one.</source>
        <translation>O anfitrião a envia agora, se houver um.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Movida para %1.</translation>
    </message>
    <message>
        <source>the new moment, such as 2026-12-01T09:30:00-03:00</source>
        <translation>o novo momento, como 2026-12-01T09:30:00-03:00</translation>
    </message>
    <message>
        <source>messages that wait for their time, and those that missed it</source>
        <translation>mensagens que esperam sua hora e as que a perderam</translation>
    </message>
    <message>
        <source>do not send it</source>
        <translation>não enviar</translation>
    </message>
    <message>
        <source>let the host send it now</source>
        <translation>deixar o anfitrião enviar agora</translation>
    </message>
    <message>
        <source>let it leave at another time</source>
        <translation>deixar sair em outro horário</translation>
    </message>
    <message>
        <source>No webhook delivery fits the filter.</source>
        <translation>Nenhuma entrega de webhook combina com o filtro.</translation>
    </message>
    <message>
        <source>%1 of %2 replayed; %3 taught something new, %4 stay refused.</source>
        <translation>%1 de %2 reprocessadas; %3 trouxeram novidades, %4 continuam recusadas.</translation>
    </message>
    <message>
        <source>Either numbers of deliveries or --filter are needed.</source>
        <translation>Informe os números das entregas de webhook ou --filter.</translation>
    </message>
    <message>
        <source>such as: state == orphan &amp;&amp; age &lt; 1d</source>
        <translation>como: state == orphan &amp;&amp; age &lt; 1d</translation>
    </message>
    <message>
        <source>all that fit, the oldest first</source>
        <translation>todas as que combinam, da mais antiga à mais recente</translation>
    </message>
    <message>
        <source>the decision is one of: sent, not-sent, wait, send-again</source>
        <translation>a decisão é uma destas: sent, not-sent, wait, send-again</translation>
    </message>
    <message>
        <source>--until is a moment such as 2026-11-23T09:00:00-03:00</source>
        <translation>--until é um momento, como 2026-11-23T09:00:00-03:00</translation>
    </message>
    <message>
        <source>noted as sent; nothing left</source>
        <translation>anotada como enviada; nada saiu</translation>
    </message>
    <message>
        <source>noted as not sent; it may be sent again</source>
        <translation>anotada como não enviada; pode ser enviada de novo</translation>
    </message>
    <message>
        <source>it waits to leave again, as a new attempt, for whoever is the host</source>
        <translation>ela espera para sair de novo, como nova tentativa, por quem for o anfitrião</translation>
    </message>
    <message>
        <source>noted: it is waited for until %1</source>
        <translation>anotado: a espera vai até %1</translation>
    </message>
    <message>
        <source>it has neither failed nor been refused</source>
        <translation>ela não falhou nem foi recusada</translation>
    </message>
    <message>
        <source>%1: it waits to leave again</source>
        <translation>%1: espera para sair de novo</translation>
    </message>
    <message>
        <source>why you decide so; kept with the decision</source>
        <translation>por que você decide assim; fica guardado com a decisão</translation>
    </message>
    <message>
        <source>with wait: until when, ISO 8601; a day when left out</source>
        <translation>com wait: até quando, em ISO 8601; sem isso, um dia</translation>
    </message>
    <message>
        <source>decide about a message that is unknown; send-again may reach the person twice</source>
        <translation>decide sobre uma mensagem incerta; com send-again ela pode chegar duas vezes à pessoa</translation>
    </message>
    <message>
        <source>send again what was refused or failed, as far as its cause allows</source>
        <translation>envia de novo o que foi recusado ou falhou, até onde a causa permite</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2</source>
        <translation>A coluna “%1” não existe. Existem: %2</translation>
    </message>
    <message>
        <source>such as: verdict == failed &amp;&amp; ddd == 11 &amp;&amp; age &gt; 2h</source>
        <translation>como: verdict == failed &amp;&amp; ddd == 11 &amp;&amp; age &gt; 2h</translation>
    </message>
    <message>
        <source>which, and in which order: message_id, to, verdict, code, sent_at, text …</source>
        <translation>quais, e em que ordem: message_id, to, verdict, code, sent_at, text …</translation>
    </message>
    <message>
        <source>table, csv, json or jsonl; with --out csv, xlsx or jsonl</source>
        <translation>table, csv, json ou jsonl; com --out csv, xlsx ou jsonl</translation>
    </message>
    <message>
        <source>writes a file that people open with a spreadsheet; by its ending</source>
        <translation>grava um arquivo para abrir como planilha; o formato vem da extensão</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>Tell the provider this path. The one before works until %1, or until --retire.</source>
        <translation>Informe este caminho ao provedor. O anterior funciona até %1, ou até --retire.</translation>
    </message>
    <message>
        <source>No other path works.</source>
        <translation>Nenhum outro caminho funciona.</translation>
    </message>
    <message>
        <source>no new one: stop letting in the one before</source>
        <translation>nenhum novo: deixa de aceitar o anterior</translation>
    </message>
    <message>
        <source>a new secret in the path of an account&apos;s webhooks</source>
        <translation>um novo segredo no caminho dos webhooks de uma conta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>--backup and --bundle are two errands: one at a time.</source>
        <translation>--backup e --bundle são duas tarefas: uma de cada vez.</translation>
    </message>
    <message>
        <source>also compare every index with its table; takes longer</source>
        <translation>compara também cada índice com a tabela dele; demora mais</translation>
    </message>
    <message>
        <source>the listener&apos;s address on the internet, to be tried too</source>
        <translation>o endereço da escuta na internet, para testar também</translation>
    </message>
    <message>
        <source>write a backup of the database instead</source>
        <translation>grava, em vez disso, uma cópia de segurança do banco de dados</translation>
    </message>
    <message>
        <source>write what support needs to know, without names, numbers, texts and secrets, to a zip file instead</source>
        <translation>grava, em vez disso, um arquivo zip com o que o suporte precisa saber, sem nomes, números, textos nem segredos</translation>
    </message>
    <message>
        <source>look at the installation and the ways to its providers; 1 when something is broken</source>
        <translation>verifica a instalação e os caminhos até os provedores; termina com 1 quando algo está com defeito</translation>
    </message>
    <message>
        <source>Written to %1. Look into it before you send it: it holds no names, numbers, texts or secrets.</source>
        <translation>Gravado em %1. Veja o conteúdo antes de enviar: não há nomes, números, textos nem segredos.</translation>
    </message>
    <message>
        <source>Backup written to %1; it was checked and is sound.</source>
        <translation>Cópia de segurança gravada em %1; foi conferida e está em ordem.</translation>
    </message>
    <message>
        <source>The database is damaged. It was copied as it is to %1, for whoever repairs it.</source>
        <translation>O banco de dados está danificado. Foi copiado como está para %1, para quem for repará-lo.</translation>
    </message>
    <message>
        <source>Not changed, all goes on as before: %1 (%2).</source>
        <translation>Nada mudou, tudo continua como antes: %1 (%2).</translation>
    </message>
    <message>
        <source>--metrics takes a number of seconds.</source>
        <translation>--metrics precisa de um número de segundos.</translation>
    </message>
    <message>
        <source>a line about the listener itself, every so often</source>
        <translation>de tempos em tempos, uma linha sobre a própria escuta</translation>
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
        <translation>padrão</translation>
    </message>
    <message>
        <source>What is to be set is written as KEY=VALUE.</source>
        <translation>Escreva o que quer ajustar como KEY=VALUE.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>O ajuste “%1” não existe. Existem: %2.</translation>
    </message>
    <message>
        <source>where to listen (127.0.0.1, 8787)</source>
        <translation>onde escutar (127.0.0.1, 8787)</translation>
    </message>
    <message>
        <source>PEM files of an own certificate, read again when they change</source>
        <translation>arquivos PEM de um certificado próprio, lidos de novo quando mudam</translation>
    </message>
    <message>
        <source>mutual TLS: who signs the senders&apos; certificates, and their name</source>
        <translation>TLS mútuo: quem assina os certificados dos remetentes, e o nome que consta neles</translation>
    </message>
    <message>
        <source>yes: of everybody; no: of Meta&apos;s hooks only</source>
        <translation>yes: de todos; no: só dos hooks da Meta</translation>
    </message>
    <message>
        <source>networks that may come, such as 203.0.113.0/24,2001:db8::/32; none: everybody</source>
        <translation>redes que podem entrar, como 203.0.113.0/24,2001:db8::/32; nenhuma: todos</translation>
    </message>
    <message>
        <source>proxies that are believed where a request is from</source>
        <translation>proxies em que se confia quando dizem de onde vem uma requisição</translation>
    </message>
    <message>
        <source>x-forwarded-for or forwarded: the one they write</source>
        <translation>x-forwarded-for ou forwarded: o que eles escrevem</translation>
    </message>
    <message>
        <source>of one address (6000)</source>
        <translation>de um mesmo endereço (6000)</translation>
    </message>
    <message>
        <source>of one address, for hooks that do not exist (50)</source>
        <translation>de um mesmo endereço, para hooks que não existem (50)</translation>
    </message>
    <message>
        <source>at a time (1024)</source>
        <translation>ao mesmo tempo (1024)</translation>
    </message>
    <message>
        <source>at a time (256)</source>
        <translation>ao mesmo tempo (256)</translation>
    </message>
    <message>
        <source>An empty value is the default. A listener that runs follows without dropping a connection.</source>
        <translation>Um valor vazio é o padrão. Uma escuta em execução acompanha a mudança sem derrubar nenhuma conexão.</translation>
    </message>
    <message>
        <source>own TLS: PEM file of the certificate and its chain</source>
        <translation>TLS próprio: arquivo PEM do certificado e da cadeia dele</translation>
    </message>
    <message>
        <source>own TLS: PEM file of the key</source>
        <translation>TLS próprio: arquivo PEM da chave</translation>
    </message>
    <message>
        <source>mutual TLS: PEM file of the authority of the senders&apos; certificates</source>
        <translation>TLS mútuo: arquivo PEM da autoridade dos certificados dos remetentes</translation>
    </message>
    <message>
        <source>mutual TLS: the name in the senders&apos; certificates</source>
        <translation>TLS mútuo: o nome nos certificados dos remetentes</translation>
    </message>
    <message>
        <source>mutual TLS of everybody, or of Meta&apos;s hooks only (no)</source>
        <translation>TLS mútuo de todos, ou só dos hooks da Meta (no)</translation>
    </message>
    <message>
        <source>a network that may come (everybody)</source>
        <translation>uma rede que pode entrar (todos)</translation>
    </message>
    <message>
        <source>a proxy that is believed where a request is from</source>
        <translation>um proxy em que se confia quando diz de onde vem uma requisição</translation>
    </message>
    <message>
        <source>what it writes: x-forwarded-for or forwarded (x-forwarded-for)</source>
        <translation>o que ele escreve: x-forwarded-for ou forwarded (x-forwarded-for)</translation>
    </message>
    <message>
        <source>%1 is no good: %2.</source>
        <translation>%1 não serve: %2.</translation>
    </message>
    <message>
        <source>how the listener is set up</source>
        <translation>como a escuta está configurada</translation>
    </message>
    <message>
        <source>set up the listener, also one that runs</source>
        <translation>configura a escuta, mesmo em execução</translation>
    </message>
    <message>
        <source>%1 kept, %2/s, half within %3 ms, 99 % within %4 ms, %5 waiting, %6 refused</source>
        <translation>%1 guardadas, %2/s, metade em até %3 ms, 99 % em até %4 ms, %5 esperando, %6 recusadas</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>como o sistema indica</translation>
    </message>
    <message>
        <source>none</source>
        <translation>não há</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>Usuário no proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Senha no proxy</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>Reached without it</source>
        <translation>Acessados sem ele</translation>
    </message>
    <message>
        <source>Also trusted</source>
        <translation>Também aceitos</translation>
    </message>
    <message>
        <source>--secret needs password=@FILE, or password= to forget it: a secret never stands on the command line.</source>
        <translation>--secret precisa de password=@FILE, ou de password= para esquecê-la: um segredo nunca fica na linha de comando.</translation>
    </message>
    <message>
        <source>http://HOST:PORT, socks5://HOST:PORT, none, or what the system says (the default)</source>
        <translation>http://HOST:PORT, socks5://HOST:PORT, none, ou o que o sistema indica (o padrão)</translation>
    </message>
    <message>
        <source>at the proxy; empty: it asks for none</source>
        <translation>no proxy; vazio: ele não pede nenhum</translation>
    </message>
    <message>
        <source>the password at the proxy, from a file; “password=” forgets it</source>
        <translation>a senha no proxy, lida de um arquivo; “password=” a esquece</translation>
    </message>
    <message>
        <source>reached without the proxy: a host, .suffix or 10.0.0.0/8; replaces what was there, empty: none</source>
        <translation>acessado sem o proxy: um host, .sufixo ou 10.0.0.0/8; substitui o que havia, vazio: nenhum</translation>
    </message>
    <message>
        <source>certificates in PEM form that are trusted beside the system&apos;s; empty: none</source>
        <translation>certificados em formato PEM aceitos além dos do sistema; vazio: nenhum</translation>
    </message>
    <message>
        <source>how this installation reaches the internet</source>
        <translation>como esta instalação chega à internet</translation>
    </message>
    <message>
        <source>change proxy, exceptions and trusted certificates</source>
        <translation>altera o proxy, as exceções e os certificados aceitos</translation>
    </message>
    <message>
        <source>The key of this installation is %1. Its private half stays in the keychain or vault.</source>
        <translation>A chave desta instalação é %1. A metade privada fica no chaveiro ou no cofre.</translation>
    </message>
    <message>
        <source>The verify token of “%1” is short: who reads the relay&apos;s file could find it by trying.</source>
        <translation>O token de verificação de “%1” é curto: quem ler o arquivo do retransmissor poderia descobri-lo por tentativas.</translation>
    </message>
    <message>
        <source>--out is needed: the file for the relay&apos;s server.</source>
        <translation>Falta --out: o arquivo para o servidor do retransmissor.</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1, for %n accounts.</source>
        <translation>
            <numerusform>Gravado em %1, para %n conta.</numerusform>
            <numerusform>Gravado em %1, para %n contas.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server: recadoctl relay serve --setup FILE --spool DIR. It must say the key %1.</source>
        <translation>No servidor: recadoctl relay serve --setup FILE --spool DIR. Ele deve mostrar a chave %1.</translation>
    </message>
    <message>
        <source>The providers are to post to the relay&apos;s public address with these paths:</source>
        <translation>Os provedores devem enviar ao endereço público do retransmissor, com estes caminhos:</translation>
    </message>
    <message>
        <source>There is no account yet whose events a relay could keep.</source>
        <translation>Ainda não há nenhuma conta cujos eventos um retransmissor possa guardar.</translation>
    </message>
    <message>
        <source>The address of a relay begins with https://; http:// is only for this computer itself (a tunnel).</source>
        <translation>O endereço de um retransmissor começa com https://; http:// é só para este próprio computador (um túnel).</translation>
    </message>
    <message>
        <source>Either an address or --off.</source>
        <translation>Ou um endereço, ou --off.</translation>
    </message>
    <message>
        <source>No relay is fetched from.</source>
        <translation>Não se busca de nenhum retransmissor.</translation>
    </message>
    <message>
        <source>The host of this installation fetches from %1.</source>
        <translation>O anfitrião desta instalação busca em %1.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries fetched and kept.</source>
        <translation>
            <numerusform>%n entrega de webhook buscada e guardada.</numerusform>
            <numerusform>%n entregas de webhook buscadas e guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching until stopped.</source>
        <translation>Buscando até ser interrompido.</translation>
    </message>
    <message>
        <source>Which relay? Give its address, or remember one with “recadoctl relay use URL”.</source>
        <translation>Qual retransmissor? Informe o endereço, ou guarde um com “recadoctl relay use URL”.</translation>
    </message>
    <message>
        <source>certificates that are trusted besides the system&apos;s</source>
        <translation>certificados aceitos além dos do sistema</translation>
    </message>
    <message>
        <source>the file to write; no secret is in it</source>
        <translation>o arquivo a gravar; não há nenhum segredo nele</translation>
    </message>
    <message>
        <source>what the relay is called (relay)</source>
        <translation>como o retransmissor se chama (relay)</translation>
    </message>
    <message>
        <source>fetch with a new token from now on</source>
        <translation>busca com um token novo de agora em diante</translation>
    </message>
    <message>
        <source>fetch what is there, then end</source>
        <translation>busca o que houver e termina</translation>
    </message>
    <message>
        <source>fetch from no relay any more</source>
        <translation>não busca mais de nenhum retransmissor</translation>
    </message>
    <message>
        <source>the key that a relay closes deliveries with; made once</source>
        <translation>a chave com que um retransmissor lacra as entregas de webhook; criada uma só vez</translation>
    </message>
    <message>
        <source>write the file that a relay&apos;s server needs</source>
        <translation>grava o arquivo de que o servidor de um retransmissor precisa</translation>
    </message>
    <message>
        <source>let the host fetch from a relay, or say from which it does</source>
        <translation>faz o anfitrião buscar em um retransmissor, ou diz em qual ele busca</translation>
    </message>
    <message>
        <source>fetch from a relay what it has kept</source>
        <translation>busca em um retransmissor o que ele guardou</translation>
    </message>
    <message>
        <source>--setup and --spool are needed.</source>
        <translation>Faltam --setup e --spool.</translation>
    </message>
    <message>
        <source>--limit takes a number of megabytes.</source>
        <translation>--limit precisa de um número de megabytes.</translation>
    </message>
    <message numerus="yes">
        <source>Listening at %1 for %n accounts.</source>
        <translation>
            <numerusform>Escutando em %1 para %n conta.</numerusform>
            <numerusform>Escutando em %1 para %n contas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deliveries are closed for the key %1; %n wait to be fetched.</source>
        <translation>
            <numerusform>As entregas de webhook são lacradas para a chave %1; %n espera para ser buscada.</numerusform>
            <numerusform>As entregas de webhook são lacradas para a chave %1; %n esperam para ser buscadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the spool are damaged; what could be read is there.</source>
        <translation>Partes do spool estão danificadas; o que foi possível ler está lá.</translation>
    </message>
    <message>
        <source>The new %1 cannot be used; the former one stays in force.</source>
        <translation>O novo %1 não pode ser usado; o anterior continua valendo.</translation>
    </message>
    <message>
        <source>%1 was read anew.</source>
        <translation>%1 foi lido de novo.</translation>
    </message>
    <message>
        <source>what “relay setup” wrote</source>
        <translation>o que “relay setup” gravou</translation>
    </message>
    <message>
        <source>where deliveries wait</source>
        <translation>onde as entregas de webhook esperam</translation>
    </message>
    <message>
        <source>megabytes that may wait (1024)</source>
        <translation>megabytes que podem esperar (1024)</translation>
    </message>
    <message>
        <source>on a server: keep webhooks for a desktop, unread, until stopped</source>
        <translation>em um servidor: guarda webhooks para um computador, sem lê-los, até ser interrompido</translation>
    </message>
    <message>
        <source>Reached from outside at %1</source>
        <translation>Acessível de fora em %1</translation>
    </message>
    <message>
        <source>The tunnel client has ended (%1); it is started again.</source>
        <translation>O cliente de túnel terminou (%1); é iniciado de novo.</translation>
    </message>
    <message>
        <source>An account was registered at the tunnel&apos;s new address.</source>
        <translation>Uma conta foi registrada no novo endereço do túnel.</translation>
    </message>
    <message>
        <source>An account could not be registered at the tunnel&apos;s new address: %1</source>
        <translation>Não foi possível registrar uma conta no novo endereço do túnel: %1</translation>
    </message>
    <message>
        <source>Waiting; another program listens: %1</source>
        <translation>Esperando; outro programa escuta: %1</translation>
    </message>
    <message>
        <source>Another program listens for this data already: %1. End it, or add --wait to take its turn.</source>
        <translation>Outro programa já escuta por estes dados: %1. Encerre-o ou acrescente --wait para esperar a vez.</translation>
    </message>
    <message>
        <source>Another program listens for this data already. End it, or add --wait to take its turn.</source>
        <translation>Outro programa já escuta por estes dados. Encerre-o ou acrescente --wait para esperar a vez.</translation>
    </message>
    <message>
        <source>while another program listens for this data, wait for its end</source>
        <translation>enquanto outro programa escuta por estes dados, espera que ele termine</translation>
    </message>
    <message>
        <source>--ca-file takes a PEM file that can be read.</source>
        <translation>--ca-file precisa de um arquivo PEM que possa ser lido.</translation>
    </message>
    <message>
        <source>certificates trusted beside the system&apos;s when posting webhooks to https</source>
        <translation>certificados aceitos além dos do sistema ao enviar webhooks para https</translation>
    </message>
    <message>
        <source>No public address is known. Save one with “recadoctl reach set-address”, or set up a tunnel.</source>
        <translation>Nenhum endereço público é conhecido. Guarde um com “recadoctl reach set-address” ou configure um túnel.</translation>
    </message>
    <message>
        <source>Reached from outside at %1, as the tunnel says</source>
        <translation>Acessível de fora em %1, como informa o túnel</translation>
    </message>
    <message>
        <source>under which address the internet reaches this listener</source>
        <translation>em que endereço a internet chega a esta escuta</translation>
    </message>
    <message>
        <source>save that address (“https://hooks.example.org”, with a prefix if need be); “” forgets it</source>
        <translation>guarda esse endereço (“https://hooks.example.org”, com prefixo se for preciso); “” o esquece</translation>
    </message>
    <message>
        <source>also whether its provider posts there and an event came</source>
        <translation>também se o provedor dela envia para lá e se chegou um evento</translation>
    </message>
    <message>
        <source>try the way from outside to this listener</source>
        <translation>testa o caminho de fora até esta escuta</translation>
    </message>
    <message>
        <source>ask the provider to post the account&apos;s events there</source>
        <translation>pede ao provedor que envie os eventos da conta para lá</translation>
    </message>
    <message>
        <source>No tunnel is set up.</source>
        <translation>Nenhum túnel configurado.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Secrets in its environment</source>
        <translation>Segredos no ambiente dele</translation>
    </message>
    <message>
        <source>Pattern of its address</source>
        <translation>Padrão do endereço dele</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>--secret needs NAME=@FILE, or NAME= to forget it: a secret never stands on the command line.</source>
        <translation>--secret precisa de NAME=@FILE, ou de NAME= para esquecê-lo: um segredo nunca fica na linha de comando.</translation>
    </message>
    <message>
        <source>A word of this command looks like a secret. Everybody on this computer can read it in the list of processes; give it with --secret and let the client read its environment.</source>
        <translation>Uma palavra deste comando parece um segredo. Qualquer pessoa neste computador pode lê-la na lista de processos; informe-a com --secret e deixe o cliente lê-la do ambiente.</translation>
    </message>
    <message>
        <source>an environment variable of the client, from a file into the keychain; “NAME=” forgets it</source>
        <translation>uma variável de ambiente do cliente, lida de um arquivo e guardada no chaveiro; “NAME=” a esquece</translation>
    </message>
    <message>
        <source>finds the public address in its output; empty: Recado&apos;s own way</source>
        <translation>encontra o endereço público no que ele escreve; vazio: o jeito do próprio Recado</translation>
    </message>
    <message>
        <source>the tunnel client that runs beside the listener</source>
        <translation>o cliente de túnel executado ao lado da escuta</translation>
    </message>
    <message>
        <source>run this client beside the listener, e.g. &apos;cloudflared tunnel --url {url}&apos;</source>
        <translation>executa este cliente ao lado da escuta, p. ex. &apos;cloudflared tunnel --url {url}&apos;</translation>
    </message>
    <message>
        <source>{port} and {url} stand for where the listener is. The command is run without a shell.</source>
        <translation>{port} e {url} indicam onde a escuta está. O comando é executado sem shell.</translation>
    </message>
    <message>
        <source>also forget the command and its secrets</source>
        <translation>esquece também o comando e os segredos dele</translation>
    </message>
    <message>
        <source>end it, and run it no more</source>
        <translation>encerra-o e não o executa mais</translation>
    </message>
    <message>
        <source>no line for every event: less work where nobody reads them</source>
        <translation>nenhuma linha para cada evento: menos trabalho onde ninguém as lê</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit aceita um número a partir de 1.</translation>
    </message>
    <message>
        <source>No contacts.</source>
        <translation>Nenhum contato.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>--attribute takes NAME=VALUE, each name once.</source>
        <translation>--attribute aceita NAME=VALUE, cada nome uma vez.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No two contacts look like one person.</source>
        <translation>Não há dois contatos que pareçam a mesma pessoa.</translation>
    </message>
    <message>
        <source>“recadoctl contact undo %1” takes them apart again.</source>
        <translation>“recadoctl contact undo %1” separa de novo.</translation>
    </message>
    <message>
        <source>RECORD-ID is the number that a merge gave.</source>
        <translation>RECORD-ID é o número informado ao juntar.</translation>
    </message>
    <message>
        <source>--identity takes KIND=VALUE, as “contact show” tells them.</source>
        <translation>--identity aceita KIND=VALUE, como “contact show” informa.</translation>
    </message>
    <message>
        <source>only who has it</source>
        <translation>só quem tem</translation>
    </message>
    <message>
        <source>at most so many; 200 when not given</source>
        <translation>no máximo tantos; sem isso, 200</translation>
    </message>
    <message>
        <source>what the person is called here; empty takes it away</source>
        <translation>como a pessoa se chama aqui; vazio tira o nome</translation>
    </message>
    <message>
        <source>capitals, accents and spaces around a name do not count</source>
        <translation>maiúsculas, acentos e espaços em volta do nome não contam</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>tira</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>adiciona</translation>
    </message>
    <message>
        <source>set the attributes in that account&apos;s address book, too; adds the person where there is none</source>
        <translation>define os atributos também na agenda dessa conta; adiciona a pessoa se não estiver lá</translation>
    </message>
    <message>
        <source>what goes to a new card</source>
        <translation>o que vai para uma ficha nova</translation>
    </message>
    <message>
        <source>people, by name; TEXT is part of a name or number</source>
        <translation>pessoas, por nome; TEXT é parte de um nome ou número</translation>
    </message>
    <message>
        <source>one person; CONTACT is a number of a card, a phone number, BSUID or @username</source>
        <translation>uma pessoa; CONTACT é o número de uma ficha, um telefone, BSUID ou @username</translation>
    </message>
    <message>
        <source>name, attributes and tags; makes the card when there is none</source>
        <translation>nome, atributos e etiquetas; cria a ficha se não houver</translation>
    </message>
    <message>
        <source>cards that look like one person, and why</source>
        <translation>fichas que parecem ser da mesma pessoa, e por quê</translation>
    </message>
    <message>
        <source>make one card of several</source>
        <translation>junta várias fichas em uma</translation>
    </message>
    <message>
        <source>take a merge back</source>
        <translation>desfaz uma junção</translation>
    </message>
    <message>
        <source>move identities to a new card</source>
        <translation>move identidades para uma ficha nova</translation>
    </message>
    <message>
        <source>%1 would be new, %2 brought up to date, %3 stay as they are, %4 would be refused.</source>
        <translation>%1 seriam novas, %2 atualizadas, %3 ficam como estão, %4 seriam recusadas.</translation>
    </message>
    <message>
        <source>%1 new, %2 brought up to date, %3 as they were, %4 refused.</source>
        <translation>%1 novas, %2 atualizadas, %3 como estavam, %4 recusadas.</translation>
    </message>
    <message>
        <source>… and %1 more; --refused FILE keeps all of them.</source>
        <translation>… e mais %1; --refused FILE guarda todas.</translation>
    </message>
    <message>
        <source>--map takes COLUMN=MEANING; MEANING is number, name, username, bsuid, tags, ignored or attribute[:NAME].</source>
        <translation>--map aceita COLUMN=MEANING; MEANING é number, name, username, bsuid, tags, ignored ou attribute[:NAME].</translation>
    </message>
    <message>
        <source>line:column</source>
        <translation>linha:coluna</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por quê</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>%1 contact(s) written.</source>
        <translation>%1 contato(s) gravado(s).</translation>
    </message>
    <message>
        <source>number, name, username, bsuid, tags, ignored or attribute[:NAME]; guessed when not given</source>
        <translation>number, name, username, bsuid, tags, ignored ou attribute[:NAME]; deduzido se não for informado</translation>
    </message>
    <message>
        <source>for everybody in the file</source>
        <translation>para todas as pessoas do arquivo</translation>
    </message>
    <message>
        <source>of numbers without a country code; BR when not given</source>
        <translation>dos números sem código de país; sem isso, BR</translation>
    </message>
    <message>
        <source>keep the refused rows there, with where and why (.csv or .xlsx)</source>
        <translation>guarda ali as linhas recusadas, com onde e por quê (.csv ou .xlsx)</translation>
    </message>
    <message>
        <source>count what would happen and write nothing</source>
        <translation>conta o que aconteceria e não grava nada</translation>
    </message>
    <message>
        <source>contacts out of a table (.csv, .tsv, .xlsx); what was written here later stays</source>
        <translation>contatos de uma tabela (.csv, .tsv, .xlsx); o que foi escrito aqui depois permanece</translation>
    </message>
    <message>
        <source>all contacts, or those who fit, into a table (.csv or .xlsx)</source>
        <translation>todos os contatos, ou os que combinam, em uma tabela (.csv ou .xlsx)</translation>
    </message>
    <message>
        <source>To add here</source>
        <translation>A adicionar aqui</translation>
    </message>
    <message>
        <source>To add there</source>
        <translation>A adicionar lá</translation>
    </message>
    <message>
        <source>To update here</source>
        <translation>A atualizar aqui</translation>
    </message>
    <message>
        <source>To update there</source>
        <translation>A atualizar lá</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Alterados nos dois lados</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <source>%1, %2: here “%3”, there “%4”</source>
        <translation>%1, %2: aqui “%3”, lá “%4”</translation>
    </message>
    <message>
        <source>--take is ours or theirs.</source>
        <translation>--take aceita ours ou theirs.</translation>
    </message>
    <message>
        <source>--only is here or there.</source>
        <translation>--only aceita here ou there.</translation>
    </message>
    <message numerus="yes">
        <source>%n attributes were changed on both sides and are left; --take ours or --take theirs decides.</source>
        <translation>
            <numerusform>%n atributo foi alterado nos dois lados e fica como está; --take ours ou --take theirs decide.</numerusform>
            <numerusform>%n atributos foram alterados nos dois lados e ficam como estão; --take ours ou --take theirs decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has it.</source>
        <translation>Está no provedor.</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>diz o que seria feito e não faz nada</translation>
    </message>
    <message>
        <source>ours or theirs, where both sides changed; left alone when not given</source>
        <translation>ours ou theirs, onde os dois lados mudaram; sem isso, fica como está</translation>
    </message>
    <message>
        <source>change only here, or only there</source>
        <translation>altera só aqui (here) ou só lá (there)</translation>
    </message>
    <message>
        <source>only these; all when not given</source>
        <translation>só estes; sem isso, todos</translation>
    </message>
    <message>
        <source>keep the contacts here and in the provider&apos;s address book the same</source>
        <translation>mantém iguais os contatos daqui e os da agenda do provedor</translation>
    </message>
    <message>
        <source>add one contact at the provider, or set its attributes there</source>
        <translation>adiciona um contato no provedor ou define os atributos dele lá</translation>
    </message>
    <message>
        <source>--%1 takes a whole number above 0.</source>
        <translation>--%1 aceita um número inteiro acima de 0.</translation>
    </message>
    <message>
        <source>--status takes open, pending, solved or blocked.</source>
        <translation>--status aceita open, pending, solved ou blocked.</translation>
    </message>
    <message>
        <source>--channel goes with --account.</source>
        <translation>--channel acompanha --account.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>ID is the number of a conversation, as “recadoctl conversation list” tells it.</source>
        <translation>ID é o número de uma conversa, como “recadoctl conversation list” informa.</translation>
    </message>
    <message>
        <source>Set here, but the provider did not take it: %1</source>
        <translation>Alterado aqui, mas o provedor não aceitou: %1</translation>
    </message>
    <message>
        <source>they</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>we</source>
        <translation>nós</translation>
    </message>
    <message>
        <source>STATUS is open, pending, solved or blocked.</source>
        <translation>STATUS é open, pending, solved ou blocked.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages that were not here</source>
        <translation>
            <numerusform>%n mensagem que não estava aqui</numerusform>
            <numerusform>%n mensagens que não estavam aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>at most so many; 50 unless told otherwise</source>
        <translation>no máximo tantas; 50, salvo indicação em contrário</translation>
    </message>
    <message>
        <source>open, pending, solved or blocked</source>
        <translation>open, pending, solved ou blocked</translation>
    </message>
    <message>
        <source>those that WHO looks after</source>
        <translation>aquelas de que WHO é responsável</translation>
    </message>
    <message>
        <source>of one account</source>
        <translation>de uma conta</translation>
    </message>
    <message>
        <source>with --account: of one number</source>
        <translation>com --account: de um número</translation>
    </message>
    <message>
        <source>waiting for us for longer than that</source>
        <translation>esperando resposta há mais tempo que isso</translation>
    </message>
    <message>
        <source>with something unread</source>
        <translation>com algo não lido</translation>
    </message>
    <message>
        <source>in numbers, names and messages</source>
        <translation>em números, nomes e mensagens</translation>
    </message>
    <message>
        <source>so many pages; 1 unless told otherwise</source>
        <translation>quantas páginas; 1, salvo indicação em contrário</translation>
    </message>
    <message>
        <source>who wrote and who was written to, newest first</source>
        <translation>quem escreveu e a quem se escreveu, da mais recente à mais antiga</translation>
    </message>
    <message>
        <source>one conversation with its newest messages</source>
        <translation>uma conversa com suas mensagens mais recentes</translation>
    </message>
    <message>
        <source>set open, pending, solved or blocked, at the provider too where it knows that</source>
        <translation>marca como open, pending, solved ou blocked, também no provedor, se ele conhece isso</translation>
    </message>
    <message>
        <source>who looks after it; nobody without WHO. An e-mail address is told to the provider too</source>
        <translation>quem é responsável; ninguém sem WHO. Um endereço de e-mail é informado também ao provedor</translation>
    </message>
    <message>
        <source>fetch what the provider has of it, newest first</source>
        <translation>busca o que o provedor tem dela, da mais recente à mais antiga</translation>
    </message>
    <message>
        <source>--text is needed.</source>
        <translation>Falta --text.</translation>
    </message>
    <message>
        <source>what is answered</source>
        <translation>o que se responde</translation>
    </message>
    <message>
        <source>the message that is quoted, as “conversation show” tells its provider_id</source>
        <translation>a mensagem citada, pelo provider_id que “conversation show” informa</translation>
    </message>
    <message>
        <source>answer with a text, from the number that the person wrote to</source>
        <translation>responde com um texto, do número para o qual a pessoa escreveu</translation>
    </message>
    <message>
        <source>No message with a file has this id.</source>
        <translation>Nenhuma mensagem com arquivo tem este id.</translation>
    </message>
    <message>
        <source>a copy of it; must not exist yet</source>
        <translation>uma cópia dele; ainda não pode existir</translation>
    </message>
    <message>
        <source>fetch the file that came with a message, and keep it</source>
        <translation>busca o arquivo que veio com uma mensagem e o guarda</translation>
    </message>
    <message>
        <source>Messages to this person are refused.</source>
        <translation>Mensagens para esta pessoa são recusadas.</translation>
    </message>
    <message>
        <source>Nothing is refused to this person.</source>
        <translation>Nada é recusado para esta pessoa.</translation>
    </message>
    <message>
        <source>--scope takes marketing, utility or all.</source>
        <translation>--scope aceita marketing, utility ou all.</translation>
    </message>
    <message>
        <source>--source cannot be “%1”: only Recado writes that.</source>
        <translation>--source não pode ser “%1”: só o Recado grava isso.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are not written to any more.</source>
        <translation>
            <numerusform>%n pessoa não recebe mais mensagens.</numerusform>
            <numerusform>%n pessoas não recebem mais mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no telephone number.</source>
        <translation>
            <numerusform>%n linha não tem número de telefone.</numerusform>
            <numerusform>%n linhas não têm número de telefone.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not on the list.</source>
        <translation>Esta pessoa não está na lista.</translation>
    </message>
    <message>
        <source>Nobody has asked not to be written to.</source>
        <translation>Ninguém pediu para não receber mensagens.</translation>
    </message>
    <message>
        <source>Nothing was said about writing to this person.</source>
        <translation>Nada foi dito sobre escrever para esta pessoa.</translation>
    </message>
    <message>
        <source>a reason, for people</source>
        <translation>um motivo, para as pessoas lerem</translation>
    </message>
    <message>
        <source>which messages it is about (all)</source>
        <translation>de quais mensagens se trata (all)</translation>
    </message>
    <message>
        <source>where it was said, such as form or telephone (operator)</source>
        <translation>onde foi dito, como form ou telephone (operator)</translation>
    </message>
    <message>
        <source>where it can be seen: a link, the number of a form</source>
        <translation>onde se pode ver: um link, o número de um formulário</translation>
    </message>
    <message>
        <source>when it was said (now)</source>
        <translation>quando foi dito (agora)</translation>
    </message>
    <message>
        <source>this person is not to be written to</source>
        <translation>não se deve escrever para esta pessoa</translation>
    </message>
    <message>
        <source>the same for everybody in a table or list of numbers</source>
        <translation>o mesmo para todas as pessoas de uma tabela ou lista de números</translation>
    </message>
    <message>
        <source>this person agreed to be written to</source>
        <translation>esta pessoa concordou em receber mensagens</translation>
    </message>
    <message>
        <source>who is not to be written to</source>
        <translation>a quem não se deve escrever</translation>
    </message>
    <message>
        <source>take it back; that is recorded</source>
        <translation>desfaz; isso fica registrado</translation>
    </message>
    <message>
        <source>everything that was said about writing to this person</source>
        <translation>tudo o que foi dito sobre escrever para esta pessoa</translation>
    </message>
    <message>
        <source>show the words that people write to get no more, or set them</source>
        <translation>mostra ou define as palavras que as pessoas escrevem para não receber mais</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>--out names the directory to write into.</source>
        <translation>--out indica a pasta onde gravar.</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: person.json, person.html, %n file(s).</source>
        <translation>
            <numerusform>Gravado em %1: person.json, person.html, %n arquivo.</numerusform>
            <numerusform>Gravado em %1: person.json, person.html, %n arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Type %1 to go on:</source>
        <translation>Isto não pode ser desfeito. Digite %1 para continuar:</translation>
    </message>
    <message>
        <source>Nothing was erased. With --yes it is; that cannot be undone.</source>
        <translation>Nada foi apagado. Com --yes será; isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Nothing was erased: that was something else.</source>
        <translation>Nada foi apagado: o que foi digitado é outra coisa.</translation>
    </message>
    <message>
        <source>Another program reads the database: old pages of it stay until the host starts anew, which ends this by itself.</source>
        <translation>Outro programa está lendo o banco de dados: páginas antigas dele permanecem até o anfitrião reiniciar, o que conclui isto sozinho.</translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <translation>Apagado: %1.</translation>
    </message>
    <message>
        <source>Nobody with this number was erased.</source>
        <translation>Ninguém com este número foi apagado.</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>Ninguém foi apagado.</translation>
    </message>
    <message>
        <source>erase; without it only what would go is shown</source>
        <translation>apaga; sem isso, só mostra o que seria apagado</translation>
    </message>
    <message>
        <source>keep the receipt: JSON, or text to read when it ends in .txt</source>
        <translation>guarda o comprovante: JSON, ou texto para ler se terminar em .txt</translation>
    </message>
    <message>
        <source>a backup or an exported file that still holds the person, for the receipt</source>
        <translation>uma cópia de segurança ou um arquivo exportado que ainda contém a pessoa, para o comprovante</translation>
    </message>
    <message>
        <source>where to write person.json, person.html and media</source>
        <translation>onde gravar person.json, person.html e a mídia</translation>
    </message>
    <message>
        <source>everything there is of one person, as files</source>
        <translation>tudo o que há sobre uma pessoa, em arquivos</translation>
    </message>
    <message>
        <source>erase one person; statistics stay, and a hash so that no import brings them back</source>
        <translation>apaga uma pessoa; ficam as estatísticas e um hash, para que nenhuma importação a traga de volta</translation>
    </message>
    <message>
        <source>whether this number was erased</source>
        <translation>se este número foi apagado</translation>
    </message>
    <message>
        <source>receipts of erasures</source>
        <translation>comprovantes do que foi apagado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>KIND is content, media, raw, evidence or audit.</source>
        <translation>KIND é content, media, raw, evidence ou audit.</translation>
    </message>
    <message>
        <source>DAYS is a number from 1 on, or “keep”.</source>
        <translation>DAYS é um número a partir de 1, ou “keep”.</translation>
    </message>
    <message>
        <source>Nothing has outlived its time.</source>
        <translation>Nada passou do prazo.</translation>
    </message>
    <message>
        <source>Nothing had outlived its time.</source>
        <translation>Nada tinha passado do prazo.</translation>
    </message>
    <message>
        <source>how long what is kept</source>
        <translation>por quanto tempo se guarda cada coisa</translation>
    </message>
    <message>
        <source>content, media, raw, evidence or audit; days, or “keep”</source>
        <translation>content, media, raw, evidence ou audit; dias, ou “keep”</translation>
    </message>
    <message>
        <source>what a run would take away now</source>
        <translation>o que seria apagado agora</translation>
    </message>
    <message>
        <source>take it away; the host does it once a day</source>
        <translation>apaga; o anfitrião faz isso uma vez por dia</translation>
    </message>
    <message>
        <source>No conversation.</source>
        <translation>Nenhuma conversa.</translation>
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
    <message>
        <source>Text outside the 24 hours, billed like a template. Only where Meta enabled it for this account.</source>
        <translation>Texto fora das 24 horas, cobrado como um modelo. Só onde a Meta habilitou para esta conta.</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>não habilitado</translation>
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
    <name>recado::AddOptOutsDialog</name>
    <message>
        <source>Do not contact</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>From now on such messages are refused everywhere: single, broadcasts, terminal.</source>
        <translation>A partir de agora essas mensagens são recusadas em todo lugar: avulsas, disparos, terminal.</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De um &amp;arquivo…</translation>
    </message>
    <message>
        <source>Read the numbers out of a table</source>
        <translation>Ler os números de uma tabela</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Nú&amp;meros</translation>
    </message>
    <message>
        <source>One a line, or pasted as they are.</source>
        <translation>Um por linha, ou colados como estão.</translation>
    </message>
    <message>
        <source>&amp;Which messages</source>
        <translation>&amp;Quais mensagens</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Where it was said, for colleagues. May stay empty.</source>
        <translation>Onde foi dito, para os colegas. Pode ficar em branco.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Numbers of people who are not to be written to</source>
        <translation>Números de pessoas que não devem receber mensagens</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tabelas (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>No column of this table holds telephone numbers.</source>
        <translation>Nenhuma coluna desta tabela tem números de telefone.</translation>
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
            <numerusform>%n linha sem número fica de fora.</numerusform>
            <numerusform>%n linhas sem número ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste a number first.</source>
        <translation>Digite ou cole um número primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no telephone numbers: mend or remove them.</source>
        <translation>
            <numerusform>%n linha não é um número de telefone: corrija ou remova.</numerusform>
            <numerusform>%n linhas não são números de telefone: corrija ou remova.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AddressForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Código postal (PIN)</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número da casa</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edifício</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Ponto de referência</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>WhatsApp adds a button below it that opens a form for the address.</source>
        <translation>O WhatsApp acrescenta abaixo um botão que abre um formulário para o endereço.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>Meta offers address requests to businesses and people in India only.</source>
        <translation>A Meta oferece a solicitação de endereço só a empresas e pessoas na Índia.</translation>
    </message>
    <message>
        <source>What you know already</source>
        <translation>O que você já sabe</translation>
    </message>
</context>
<context>
    <name>recado::AddressPanel</name>
    <message>
        <source>My own address or reverse proxy</source>
        <translation>Endereço próprio ou proxy reverso</translation>
    </message>
    <message>
        <source>Run a tunnel program</source>
        <translation>Executar um programa de túnel</translation>
    </message>
    <message>
        <source>Pu&amp;blic address</source>
        <translation>Endereço pú&amp;blico</translation>
    </message>
    <message>
        <source>What your proxy answers at. Providers ask for https; http is enough to try it on this computer.</source>
        <translation>O endereço em que o seu proxy responde. Os provedores pedem https; http basta para testar neste computador.</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Salvar e testar</translation>
    </message>
    <message>
        <source>Lines for nginx</source>
        <translation>Linhas para o nginx</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the lines for nginx</source>
        <translation>Copiar as linhas para o nginx</translation>
    </message>
    <message>
        <source>With nginx: put these lines into the “server” block of the public name, reload nginx, and test.</source>
        <translation>Com nginx: ponha estas linhas no bloco “server” do nome público, recarregue o nginx e teste.</translation>
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
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Name as we write it</source>
        <translation>Nome como nós escrevemos</translation>
    </message>
    <message>
        <source>as they call themselves on WhatsApp</source>
        <translation>como a pessoa se chama no WhatsApp</translation>
    </message>
    <message>
        <source>Nobody gave a name yet</source>
        <translation>Ninguém deu um nome ainda</translation>
    </message>
</context>
<context>
    <name>recado::ApprovalCard</name>
    <message>
        <source>A second person</source>
        <translation>Uma segunda pessoa</translation>
    </message>
    <message>
        <source>&amp;Fingerprint, as the second person reads it to you</source>
        <translation>&amp;Impressão digital, como a segunda pessoa a lê para você</translation>
    </message>
    <message>
        <source>This key is not known here yet. Ask them by another way than the file came; from then on it is known.</source>
        <translation>Esta chave ainda não é conhecida aqui. Confirme com a pessoa por um caminho diferente do arquivo; daí em diante ela fica conhecida.</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Desfazer o pedido</translation>
    </message>
    <message>
        <source>It is a draft again and may be changed</source>
        <translation>Volta a ser um rascunho e pode ser mudado</translation>
    </message>
    <message>
        <source>Save the request &amp;again…</source>
        <translation>Salvar o pedido de &amp;novo…</translation>
    </message>
    <message>
        <source>Save the &amp;request…</source>
        <translation>Salvar o &amp;pedido…</translation>
    </message>
    <message>
        <source>Their key is known here, fingerprint %1.</source>
        <translation>A chave da pessoa é conhecida aqui, impressão digital %1.</translation>
    </message>
    <message>
        <source>The answer fits this broadcast. It counts when you have made sure whose it is.</source>
        <translation>A resposta é deste disparo. Ela vale quando você tiver certeza de quem é.</translation>
    </message>
    <message numerus="yes">
        <source>%1 approved this for %n people, %2.</source>
        <translation>
            <numerusform>%1 aprovou isto para %n pessoa, %2.</numerusform>
            <numerusform>%1 aprovou isto para %n pessoas, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves before somebody else approved it. Give them the request: it holds no numbers. On their Broadcasts page they choose “Open a request to approve…”, and you open here what they send back.</source>
        <translation>Nada sai antes de outra pessoa aprovar. Entregue o pedido a ela: ele não contém números. Na página Disparos ela escolhe “Abrir um pedido para aprovar…”, e você abre aqui o que ela devolver.</translation>
    </message>
    <message>
        <source>It waits for a second person.</source>
        <translation>Espera por uma segunda pessoa.</translation>
    </message>
    <message>
        <source>Write the fingerprint that the second person reads to you.</source>
        <translation>Escreva a impressão digital que a segunda pessoa lê para você.</translation>
    </message>
    <message>
        <source>The request was not saved.</source>
        <translation>O pedido não foi salvo.</translation>
    </message>
    <message>
        <source>This answer does not count.</source>
        <translation>Esta resposta não vale.</translation>
    </message>
    <message>
        <source>It is about another broadcast, “%1”.</source>
        <translation>Ela é de outro disparo, “%1”.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>O pedido não foi desfeito.</translation>
    </message>
</context>
<context>
    <name>recado::ApprovalDialog</name>
    <message>
        <source>Approve “%1”?</source>
        <translation>Aprovar “%1”?</translation>
    </message>
    <message>
        <source>%1 asked for it, %2.</source>
        <translation>Pedido por %1, %2.</translation>
    </message>
    <message>
        <source>&amp;Your name, in their report</source>
        <translation>&amp;Seu nome, no relatório de quem pediu</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Aprovar…</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Recusar</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay behind</source>
        <translation>
            <numerusform>%n linha fica sem envio</numerusform>
            <numerusform>%n linhas ficam sem envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n deixada de fora</numerusform>
            <numerusform>%n deixadas de fora</numerusform>
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
        <translation>Linhas de</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Leva</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation>Impressão digital da pessoa</translation>
    </message>
    <message>
        <source>%1, known here</source>
        <translation>%1, conhecida aqui</translation>
    </message>
    <message>
        <source>%1, not known here: ask whether it is theirs</source>
        <translation>%1, desconhecida aqui: pergunte se é dela</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>none, a message of their own</source>
        <translation>nenhum, uma mensagem própria</translation>
    </message>
    <message>
        <source>What it says: %1</source>
        <translation>O que diz: %1</translation>
    </message>
    <message>
        <source>What their check found</source>
        <translation>O que a conferência encontrou</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>who asks for approval</comment>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprovado.</translation>
    </message>
    <message>
        <source>Send the file to %1. The first time they also need your fingerprint, by another way: %2</source>
        <translation>Envie o arquivo a %1. Na primeira vez também é preciso informar sua impressão digital, por outro caminho: %2</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>Não aprovado.</translation>
    </message>
    <message>
        <source>Nothing was signed, and without an answer nothing leaves. Tell %1 why.</source>
        <translation>Nada foi assinado e, sem resposta, nada sai. Diga a %1 por quê.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>recado::ApprovalFiles</name>
    <message>
        <source>Save the request for the second person</source>
        <translation>Salvar o pedido para a segunda pessoa</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Salvar a resposta</translation>
    </message>
    <message>
        <source>Open a request to approve</source>
        <translation>Abrir um pedido para aprovar</translation>
    </message>
    <message>
        <source>Open the second person&apos;s answer</source>
        <translation>Abrir a resposta da segunda pessoa</translation>
    </message>
    <message>
        <source>Request for approval (*.%1)</source>
        <translation>Pedido de aprovação (*.%1)</translation>
    </message>
    <message>
        <source>Answer to a request (*.%1)</source>
        <translation>Resposta a um pedido (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>recado::ApprovalWords</name>
    <message>
        <source>The recipients are not those that were approved: a row was changed since. Ask for approval again.</source>
        <translation>Os destinatários não são os que foram aprovados: uma linha mudou desde então. Peça a aprovação de novo.</translation>
    </message>
    <message>
        <source>The template is not the one that was approved: it was changed since. Check the broadcast and ask for approval again.</source>
        <translation>O modelo não é o que foi aprovado: mudou desde então. Confira o disparo e peça a aprovação de novo.</translation>
    </message>
    <message>
        <source>The message or its columns are not what was approved. Ask for approval again.</source>
        <translation>A mensagem ou suas colunas não são as que foram aprovadas. Peça a aprovação de novo.</translation>
    </message>
    <message>
        <source>It would leave from another number than was approved. Ask for approval again.</source>
        <translation>Sairia de outro número que não o aprovado. Peça a aprovação de novo.</translation>
    </message>
    <message>
        <source>Pace, hours or another part of the plan are not what was approved. Ask for approval again.</source>
        <translation>Ritmo, horários ou outra parte do plano não são o que foi aprovado. Peça a aprovação de novo.</translation>
    </message>
    <message>
        <source>This broadcast does not wait for approval.</source>
        <translation>Este disparo não espera aprovação.</translation>
    </message>
    <message>
        <source>The same installation asked and approved. A second person has to approve at another computer.</source>
        <translation>A mesma instalação pediu e aprovou. Uma segunda pessoa precisa aprovar em outro computador.</translation>
    </message>
    <message>
        <source>The check of this broadcast is red. What is red is not approved.</source>
        <translation>A conferência deste disparo está vermelha. O que está vermelho não se aprova.</translation>
    </message>
    <message>
        <source>The approval is signed with a key that is not known here, fingerprint %1. Ask the person who approved, by another way than the file came, whether theirs is the same, and only then trust it.</source>
        <translation>A aprovação está assinada com uma chave desconhecida aqui, impressão digital %1. Pergunte a quem aprovou, por outro caminho que não o do arquivo, se a dela é a mesma, e só então confie.</translation>
    </message>
    <message>
        <source>The file was signed with another key than the one with this fingerprint. Do not use it.</source>
        <translation>O arquivo foi assinado com outra chave que não a desta impressão digital. Não o use.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or damaged on the way. Ask for it again.</source>
        <translation>O arquivo foi alterado depois de assinado, ou danificado no caminho. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The file was written by a newer Recado.</source>
        <translation>O arquivo foi gravado por um Recado mais novo.</translation>
    </message>
    <message>
        <source>This is no file of an approval.</source>
        <translation>Isto não é um arquivo de aprovação.</translation>
    </message>
    <message>
        <source>The broadcast of this approval is not in this installation.</source>
        <translation>O disparo desta aprovação não está nesta instalação.</translation>
    </message>
    <message>
        <source>The broadcast was not checked, or changed since. Check it first.</source>
        <translation>O disparo não foi conferido, ou mudou desde então. Confira primeiro.</translation>
    </message>
</context>
<context>
    <name>recado::AroundPart</name>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviada</numerusform>
            <numerusform>%n enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n delas falhou</numerusform>
            <numerusform>%n delas falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n recebida</numerusform>
            <numerusform>%n recebidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>All messages to them</source>
        <translation>Todas as mensagens para esta pessoa</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Primeiro contato</translation>
    </message>
    <message>
        <source>never wrote</source>
        <translation>nunca escreveu</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Open the conversation: %1</source>
        <translation>Abrir a conversa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AttributeDialog</name>
    <message>
        <source>Set an attribute</source>
        <translation>Definir um atributo</translation>
    </message>
    <message numerus="yes">
        <source>On %n card(s). A value that is there is written over.</source>
        <translation>
            <numerusform>Em %n ficha. Um valor que já exista é substituído.</numerusform>
            <numerusform>Em %n fichas. Um valor que já exista é substituído.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Capitals, accents and spaces around it do not count: “Cidade” and “cidade ” are one.</source>
        <translation>Maiúsculas, acentos e espaços em volta não contam: “Cidade” e “cidade ” são o mesmo.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message numerus="yes">
        <source>Set on %n card(s)</source>
        <translation>
            <numerusform>Definir em %n ficha</numerusform>
            <numerusform>Definir em %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Tirar uma etiqueta</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Add to %n card(s)</source>
        <translation>
            <numerusform>Adicionar a %n ficha</numerusform>
            <numerusform>Adicionar a %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take from %n card(s)</source>
        <translation>
            <numerusform>Tirar de %n ficha</numerusform>
            <numerusform>Tirar de %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag has 1 to 64 characters and no braces.</source>
        <translation>Uma etiqueta tem de 1 a 64 caracteres, sem chaves.</translation>
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
        <translation>Nome de um novo atributo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value of the new attribute</source>
        <translation>Valor do novo atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the attribute</source>
        <translation>Adicionar o atributo</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mais um</translation>
    </message>
    <message>
        <source>“%1” was there as “%2”, which is the same name: its value “%3” was written over.</source>
        <translation>“%1” já existia como “%2”, que é o mesmo nome: o valor “%3” foi substituído.</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Tirar “%1”</translation>
    </message>
</context>
<context>
    <name>recado::BackupDialog</name>
    <message>
        <source>Backup of the database</source>
        <translation>Cópia de segurança do banco de dados</translation>
    </message>
    <message>
        <source>Everything that this installation knows, in one file: messages, recipients, templates, accounts without their secrets. A sound database is written anew and the result is checked. A damaged one is copied as it is, so that whoever repairs it has all there is.</source>
        <translation>Tudo o que esta instalação sabe, em um só arquivo: mensagens, destinatários, modelos, contas sem os segredos. Um banco de dados em ordem é gravado de novo e o resultado é conferido. Um danificado é copiado como está, para que quem for repará-lo tenha tudo o que existe.</translation>
    </message>
    <message>
        <source>&amp;Make the backup…</source>
        <translation>&amp;Fazer a cópia…</translation>
    </message>
    <message>
        <source>Database (*.db)</source>
        <translation>Banco de dados (*.db)</translation>
    </message>
    <message>
        <source>The backup is written and was checked: it is sound.</source>
        <translation>A cópia de segurança foi gravada e conferida: está em ordem.</translation>
    </message>
    <message>
        <source>The database is damaged. It was copied as it is.</source>
        <translation>O banco de dados está danificado. Foi copiado como está.</translation>
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
    <name>recado::BodyEdit</name>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>Monoespaçado</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Adicionar variável</translation>
    </message>
    <message>
        <source>Numbered: {{1}}</source>
        <translation>Numerada: {{1}}</translation>
    </message>
    <message>
        <source>With a name: {{name}}</source>
        <translation>Com nome: {{name}}</translation>
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
    <name>recado::BroadcastList</name>
    <message>
        <source>No broadcast yet</source>
        <translation>Nenhum disparo ainda</translation>
    </message>
    <message>
        <source>One message to many people: choose a template, bring a spreadsheet, check it, and send it with a brake at hand.</source>
        <translation>Uma mensagem para muita gente: escolha um modelo, traga uma planilha, confira e envie com o freio à mão.</translation>
    </message>
    <message>
        <source>Make the first &amp;broadcast</source>
        <translation>Fazer o primeiro &amp;disparo</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Disparos</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>A new draft with the same template, recipients and settings</source>
        <translation>Um novo rascunho com o mesmo modelo, destinatários e ajustes</translation>
    </message>
    <message>
        <source>De&amp;lete draft</source>
        <translation>Exc&amp;luir rascunho</translation>
    </message>
    <message>
        <source>&amp;New broadcast</source>
        <translation>&amp;Novo disparo</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>It was not duplicated.</source>
        <translation>Não foi duplicado.</translation>
    </message>
    <message>
        <source>Delete the draft “%1”?</source>
        <translation>Excluir o rascunho “%1”?</translation>
    </message>
    <message>
        <source>Its recipients and corrections go with it. The file it came from stays.</source>
        <translation>Os destinatários e as correções vão junto. O arquivo de origem fica.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Excluir rascunho</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>Não foi excluído.</translation>
    </message>
    <message>
        <source>Open a request to &amp;approve…</source>
        <translation>Abrir um pedido para &amp;aprovar…</translation>
    </message>
    <message>
        <source>Somebody else&apos;s broadcast that waits for you as the second person</source>
        <translation>Um disparo de outra pessoa que espera por você como segunda pessoa</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastModel</name>
    <message>
        <source>other message</source>
        <translation>outra mensagem</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastRowsModel</name>
    <message>
        <source>%1 (in the file: %2)</source>
        <translation>%1 (no arquivo: %2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>O que há</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastRunView</name>
    <message>
        <source>They failed with: %1. Each is a new attempt of the same message, and it may cost again.</source>
        <translation>Falharam com: %1. Cada uma é uma nova tentativa da mesma mensagem e pode custar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again to reach %n people?</source>
        <translation>
            <numerusform>Tentar de novo com %n pessoa?</numerusform>
            <numerusform>Tentar de novo com %n pessoas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) leave again.</source>
        <translation>
            <numerusform>%n mensagem sai de novo.</numerusform>
            <numerusform>%n mensagens saem de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Salvar o relatório em PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>O relatório foi gravado em %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funil</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceitas</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregues</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falharam</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 linhas foram gravadas em %2.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Of the accepted</source>
        <translation>Das aceitas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>começa %1</translation>
    </message>
    <message>
        <source>It is paused. Nobody else gets it until you continue.</source>
        <translation>Está pausado. Ninguém mais recebe até você continuar.</translation>
    </message>
    <message>
        <source>It stops. What is on its way finishes: %1.</source>
        <translation>Vai parar. O que está a caminho termina: %1.</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexões</translation>
    </message>
    <message>
        <source>Show the failures</source>
        <translation>Mostrar as falhas</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastWords</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Aguardando aprovação</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>It stopped by itself: %1 of the last %2 messages failed. Look at the causes before you let it go on.</source>
        <translation>Parou sozinho: %1 das últimas %2 mensagens falharam. Veja as causas antes de continuar.</translation>
    </message>
    <message>
        <source>It stopped by itself: one failure came again and again.</source>
        <translation>Parou sozinho: a mesma falha se repetiu várias vezes.</translation>
    </message>
    <message>
        <source>It stopped by itself: the provider no longer takes this template. Choose another one or wait until it is approved again.</source>
        <translation>Parou sozinho: o provedor não aceita mais este modelo. Escolha outro ou espere que ele seja aprovado de novo.</translation>
    </message>
    <message>
        <source>It stopped by itself: the provider restricts this account or number. Clear that up with the provider first.</source>
        <translation>Parou sozinho: o provedor restringe esta conta ou este número. Resolva isso antes com o provedor.</translation>
    </message>
    <message>
        <source>It stopped by itself: the provider refused the credentials. Enter new ones under Connections, then let it go on.</source>
        <translation>Parou sozinho: o provedor recusou as credenciais. Informe novas em Conexões e depois continue.</translation>
    </message>
    <message>
        <source>The template or the number is not what was checked. Check the broadcast again before it goes on.</source>
        <translation>O modelo ou o número não é o que foi conferido. Confira o disparo de novo antes de continuar.</translation>
    </message>
    <message>
        <source>The sample did not arrive as wanted, so the rest has not left. Look at it, then go on or stop.</source>
        <translation>A amostra não chegou como se queria, por isso o resto não saiu. Veja o que houve e depois continue ou pare.</translation>
    </message>
    <message>
        <source>The sample has left; the rest waits for what becomes of it.</source>
        <translation>A amostra saiu; o resto espera o resultado dela.</translation>
    </message>
    <message>
        <source>The allowed hours are over. It goes on when you say so.</source>
        <translation>O horário permitido acabou. Continua quando você mandar.</translation>
    </message>
    <message>
        <source>Everything was stopped with the brake.</source>
        <translation>Tudo foi parado com o freio.</translation>
    </message>
    <message>
        <source>It stopped by itself: this computer&apos;s clock jumped. Check date and time, then let it go on.</source>
        <translation>Parou sozinho: o relógio deste computador deu um salto. Confira a data e a hora e depois continue.</translation>
    </message>
    <message>
        <source>It stopped because this computer went to sleep. It goes on when you say so.</source>
        <translation>Parou porque este computador entrou em suspensão. Continua quando você mandar.</translation>
    </message>
    <message>
        <source>It stopped by itself: the disk is full, so nothing more can be recorded. Free some space, then let it go on.</source>
        <translation>Parou sozinho: o disco está cheio e nada mais pode ser registrado. Libere espaço e depois continue.</translation>
    </message>
    <message>
        <source>Recado ended while it was running. Nobody is written to twice; it goes on when you say so.</source>
        <translation>O Recado foi encerrado durante o disparo. Ninguém recebe duas vezes; continua quando você mandar.</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 de %2 falharam</translation>
    </message>
    <message>
        <source>%1 again and again</source>
        <translation>%1 repetidas vezes</translation>
    </message>
    <message>
        <source>template refused</source>
        <translation>modelo recusado</translation>
    </message>
    <message>
        <source>account restricted</source>
        <translation>conta restrita</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>credenciais recusadas</translation>
    </message>
    <message>
        <source>must be checked again</source>
        <translation>precisa ser conferido de novo</translation>
    </message>
    <message>
        <source>the sample did not arrive</source>
        <translation>a amostra não chegou</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>amostra</translation>
    </message>
    <message>
        <source>outside the allowed hours</source>
        <translation>fora do horário permitido</translation>
    </message>
    <message>
        <source>brake</source>
        <translation>freio</translation>
    </message>
    <message>
        <source>clock jumped</source>
        <translation>relógio saltou</translation>
    </message>
    <message>
        <source>computer slept</source>
        <translation>computador suspenso</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco cheio</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>Outside the allowed hours</source>
        <translation>Fora do horário permitido</translation>
    </message>
    <message>
        <source>The provider asked to go slower</source>
        <translation>O provedor pediu para ir mais devagar</translation>
    </message>
    <message>
        <source>Waiting for what becomes of the sample</source>
        <translation>Esperando o resultado da amostra</translation>
    </message>
    <message>
        <source>Everything is stopped with the brake</source>
        <translation>Tudo está parado com o freio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>%1; goes on %2</source>
        <translation>%1; continua %2</translation>
    </message>
    <message>
        <source>As fast as allowed</source>
        <translation>O mais rápido permitido</translation>
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
        <translation>Distribuir até %1</translation>
    </message>
    <message>
        <source>Spread until a time</source>
        <translation>Distribuir até um horário</translation>
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
        <translation>A qualquer hora</translation>
    </message>
    <message>
        <source>at each recipient&apos;s time</source>
        <translation>pelo relógio de cada destinatário</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A corrigir</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviadas</translation>
    </message>
</context>
<context>
    <name>recado::BroadcastsPage</name>
    <message>
        <source>Broadcast</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>No draft could be made.</source>
        <translation>Não foi possível criar um rascunho.</translation>
    </message>
    <message>
        <source>The request was not opened.</source>
        <translation>O pedido não foi aberto.</translation>
    </message>
</context>
<context>
    <name>recado::BubbleWords</name>
    <message>
        <source>No name yet</source>
        <translation>Ainda sem nome</translation>
    </message>
    <message>
        <source>Takes the reaction back</source>
        <translation>Retira a reação</translation>
    </message>
    <message>
        <source>Marks the message as read</source>
        <translation>Marca a mensagem como lida</translation>
    </message>
    <message>
        <source>… and shows “typing”</source>
        <translation>… e mostra “digitando”</translation>
    </message>
    <message>
        <source>Pins the message</source>
        <translation>Fixa a mensagem</translation>
    </message>
    <message>
        <source>Unpins the message</source>
        <translation>Desafixa a mensagem</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>por %n dia</numerusform>
            <numerusform>por %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known to this version: %1</source>
        <translation>Esta versão não conhece: %1</translation>
    </message>
    <message>
        <source>a message without type</source>
        <translation>uma mensagem sem tipo</translation>
    </message>
    <message>
        <source>It is sent as it is written.</source>
        <translation>É enviada como está escrita.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Ver itens</translation>
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
        <translation>Ligar agora</translation>
    </message>
    <message>
        <source>May this business call you?</source>
        <translation>Esta empresa pode ligar para você?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Enviar localização</translation>
    </message>
    <message>
        <source>Provide address</source>
        <translation>Informar endereço</translation>
    </message>
    <message>
        <source>Share contact info</source>
        <translation>Compartilhar contato</translation>
    </message>
    <message>
        <source>Review and pay</source>
        <translation>Revisar e pagar</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Detalhes do pedido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Em preparação</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Enviado em parte</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
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
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frete</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>For your security, do not share this code.</source>
        <translation>Para sua segurança, não compartilhe este código.</translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %n minute(s).</source>
        <translation>
            <numerusform>Este código vence em %n minuto.</numerusform>
            <numerusform>Este código vence em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botão %1</translation>
    </message>
    <message>
        <source>Limited-time offer</source>
        <translation>Oferta por tempo limitado</translation>
    </message>
    <message>
        <source>not known to this version</source>
        <translation>esta versão não conhece</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Nenhum modelo escolhido</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>ainda sem arquivo</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>Reação: %1</translation>
    </message>
    <message>
        <source>No end yet</source>
        <translation>Ainda sem fim definido</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Termina: %1</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Termina em %1</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Em resposta a</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>A mensagem</translation>
    </message>
    <message>
        <source>Button without text</source>
        <translation>Botão sem texto</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ainda sem arquivo</translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation>Ainda sem produto</translation>
    </message>
    <message>
        <source>From the catalog</source>
        <translation>Do catálogo</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Ainda sem lugar</translation>
    </message>
    <message>
        <source>Our reaction: %1</source>
        <translation>Nossa reação: %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact cards that could not be read</source>
        <translation>Cartões de contato que não puderam ser lidos</translation>
    </message>
    <message>
        <source>A notice of WhatsApp</source>
        <translation>Um aviso do WhatsApp</translation>
    </message>
    <message>
        <source>This person has a new number</source>
        <translation>Esta pessoa tem um número novo</translation>
    </message>
    <message>
        <source>%1 has a new number</source>
        <translation>%1 tem um número novo</translation>
    </message>
    <message>
        <source>A message that WhatsApp does not pass on</source>
        <translation>Uma mensagem que o WhatsApp não repassa</translation>
    </message>
    <message>
        <source>It can be seen on the telephone.</source>
        <translation>Dá para vê-la no celular.</translation>
    </message>
    <message>
        <source>Came by a post</source>
        <translation>Veio de uma publicação</translation>
    </message>
    <message>
        <source>Came by an advertisement</source>
        <translation>Veio de um anúncio</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Cartão de contato</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Formulário preenchido</translation>
    </message>
    <message>
        <source>Template message</source>
        <translation>Mensagem de modelo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Tapped a button</source>
        <translation>Tocou em um botão</translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Escolheu na lista</translation>
    </message>
    <message>
        <source>Filled in the form</source>
        <translation>Preencheu o formulário</translation>
    </message>
    <message>
        <source>A message without words</source>
        <translation>Uma mensagem sem texto</translation>
    </message>
</context>
<context>
    <name>recado::BundleDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>One zip file with what support needs to know. Names of accounts and numbers are replaced, and whatever looks like a telephone number, an id, an e-mail address or a token is masked: texts, recipients and secrets are not in it. Nothing is sent anywhere; look into it before you do.</source>
        <translation>Um arquivo zip com o que o suporte precisa saber. Nomes de contas e números são substituídos, e tudo o que parece telefone, id, e-mail ou token é mascarado: textos, destinatários e segredos não entram nele. Nada é enviado a lugar nenhum; veja o conteúdo antes de enviar.</translation>
    </message>
    <message>
        <source>What this check-up found</source>
        <translation>O que esta verificação encontrou</translation>
    </message>
    <message>
        <source>Versions of the program, of its libraries and of the operating system</source>
        <translation>Versões do programa, das bibliotecas dele e do sistema operacional</translation>
    </message>
    <message>
        <source>Settings by their names, and for each account which of them are set</source>
        <translation>Os nomes dos ajustes e, para cada conta, quais deles estão definidos</translation>
    </message>
    <message>
        <source>How the database is laid out and how many rows it has, without contents</source>
        <translation>Como o banco de dados está organizado e quantas linhas tem, sem o conteúdo</translation>
    </message>
    <message>
        <source>How the listener fares: events, speed, refusals and why</source>
        <translation>Como vai a escuta: eventos, velocidade, recusas e por quê</translation>
    </message>
    <message>
        <source>&amp;Save the bundle…</source>
        <translation>&amp;Salvar o pacote…</translation>
    </message>
    <message>
        <source>Support bundle (*.zip)</source>
        <translation>Pacote de suporte (*.zip)</translation>
    </message>
    <message>
        <source>The bundle is written.</source>
        <translation>O pacote foi gravado.</translation>
    </message>
</context>
<context>
    <name>recado::ButtonList</name>
    <message>
        <source>Add button</source>
        <translation>Adicionar botão</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Removido: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>recado::ButtonRow</name>
    <message>
        <source>Drag to another place, or Alt+Up and Alt+Down</source>
        <translation>Arraste para outro lugar, ou use Alt+Seta para cima e Alt+Seta para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Example of the whole link</source>
        <translation>Exemplo do link inteiro</translation>
    </message>
    <message>
        <source>Ending that changes</source>
        <translation>Final que muda</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Example of the code</source>
        <translation>Exemplo do código</translation>
    </message>
    <message>
        <source>Id of the flow</source>
        <translation>Id do Flow</translation>
    </message>
</context>
<context>
    <name>recado::ButtonWords</name>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Ligar para um número</translation>
    </message>
    <message>
        <source>Copy a code</source>
        <translation>Copiar um código</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de uso único</translation>
    </message>
    <message>
        <source>Form (flow)</source>
        <translation>Formulário (Flow)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Several products</source>
        <translation>Vários produtos</translation>
    </message>
    <message>
        <source>WhatsApp call</source>
        <translation>Ligação pelo WhatsApp</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Detalhes do pedido</translation>
    </message>
    <message>
        <source>Ask for contact data</source>
        <translation>Pedir dados de contato</translation>
    </message>
    <message>
        <source>Another kind, kept as it is</source>
        <translation>Outro tipo, mantido como está</translation>
    </message>
</context>
<context>
    <name>recado::CalendarPopup</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir para um dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>recado::CardSort</name>
    <message>
        <source>Every card has</source>
        <translation>Cada cartão tem</translation>
    </message>
    <message>
        <source>A link button</source>
        <translation>Um botão de link</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>Botões de resposta</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Um produto</translation>
    </message>
</context>
<context>
    <name>recado::CarouselForm</name>
    <message>
        <source>Reply buttons</source>
        <translation>Botões de resposta</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botão %1</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>Adicionar botão</translation>
    </message>
    <message>
        <source>Button added.</source>
        <translation>Botão adicionado.</translation>
    </message>
    <message>
        <source>Button removed.</source>
        <translation>Botão removido.</translation>
    </message>
    <message>
        <source>Button moved.</source>
        <translation>Botão movido.</translation>
    </message>
    <message>
        <source>Button label</source>
        <translation>Texto do botão</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Button id</source>
        <translation>Id do botão</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Cartão %1</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id do produto</translation>
    </message>
    <message>
        <source>Catalog id</source>
        <translation>Id do catálogo</translation>
    </message>
    <message>
        <source>The same in all cards: in Meta&apos;s Commerce Manager.</source>
        <translation>O mesmo em todos os cartões: está no Gerenciador de Comércio da Meta.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>At most two line breaks. May stay empty.</source>
        <translation>No máximo duas quebras de linha. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Link the button opens</source>
        <translation>Link que o botão abre</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Adicionar cartão</translation>
    </message>
    <message>
        <source>Card added.</source>
        <translation>Cartão adicionado.</translation>
    </message>
    <message>
        <source>Card removed.</source>
        <translation>Cartão removido.</translation>
    </message>
    <message>
        <source>Card moved.</source>
        <translation>Cartão movido.</translation>
    </message>
</context>
<context>
    <name>recado::CatalogForms</name>
    <message>
        <source>WhatsApp takes at most %1 products over all sections.</source>
        <translation>O WhatsApp aceita no máximo %1 produtos, somando todas as seções.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Seção %1</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Título da seção</translation>
    </message>
    <message>
        <source>Needed when there are several sections.</source>
        <translation>Necessário quando há mais de uma seção.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Produto %1</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Adicionar produto</translation>
    </message>
    <message>
        <source>Product added.</source>
        <translation>Produto adicionado.</translation>
    </message>
    <message>
        <source>Product removed.</source>
        <translation>Produto removido.</translation>
    </message>
    <message>
        <source>Product moved.</source>
        <translation>Produto movido.</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id do produto</translation>
    </message>
    <message>
        <source>Catalog id</source>
        <translation>Id do catálogo</translation>
    </message>
    <message>
        <source>May stay empty: the product shows its own picture, name and price.</source>
        <translation>Pode ficar vazio: o produto mostra a própria foto, o nome e o preço.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Adicionar seção</translation>
    </message>
    <message>
        <source>Section added.</source>
        <translation>Seção adicionada.</translation>
    </message>
    <message>
        <source>Section removed.</source>
        <translation>Seção removida.</translation>
    </message>
    <message>
        <source>Section moved.</source>
        <translation>Seção movida.</translation>
    </message>
    <message>
        <source>WhatsApp adds a button below it that opens your catalog.</source>
        <translation>O WhatsApp acrescenta abaixo um botão que abre o seu catálogo.</translation>
    </message>
    <message>
        <source>Product whose picture is shown</source>
        <translation>Produto cuja foto aparece</translation>
    </message>
    <message>
        <source>Its content id in the catalog (SKU). Empty: the first product.</source>
        <translation>O id de conteúdo dele no catálogo (SKU). Vazio: o primeiro produto.</translation>
    </message>
</context>
<context>
    <name>recado::CauseStrip</name>
    <message>
        <source>show the rows</source>
        <translation>mostrar as linhas</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>tentar de novo</translation>
    </message>
    <message>
        <source>try %1 again</source>
        <translation>tentar %1 de novo</translation>
    </message>
    <message>
        <source>can be tried again from %1</source>
        <translation>dá para tentar de novo a partir de %1</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Falhas por causa</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
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
            <numerusform>%n incerta</numerusform>
            <numerusform>%n incertas</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>não veio resposta</translation>
    </message>
    <message>
        <source>Nobody here knows whether these people get it. Statuses usually settle it; sending again could reach somebody twice.</source>
        <translation>Ninguém aqui sabe se essas pessoas vão receber. Os status costumam esclarecer; enviar de novo pode chegar duas vezes a alguém.</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>mostrar</translation>
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
        <translation>credenciais recusadas</translation>
    </message>
    <message>
        <source>credentials expired</source>
        <translation>credenciais vencidas</translation>
    </message>
    <message>
        <source>account restricted</source>
        <translation>conta restrita</translation>
    </message>
    <message>
        <source>24 hours are over</source>
        <translation>as 24 horas acabaram</translation>
    </message>
    <message>
        <source>too fast for the number</source>
        <translation>rápido demais para o número</translation>
    </message>
    <message>
        <source>in an experiment of Meta</source>
        <translation>em um experimento da Meta</translation>
    </message>
    <message>
        <source>not allowed in this country</source>
        <translation>não permitido neste país</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>falta permissão</translation>
    </message>
    <message>
        <source>parameter missing</source>
        <translation>falta um parâmetro</translation>
    </message>
    <message>
        <source>parameter wrong</source>
        <translation>parâmetro errado</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>próprio número</translation>
    </message>
    <message>
        <source>number without WhatsApp</source>
        <translation>número sem WhatsApp</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>conta bloqueada</translation>
    </message>
    <message>
        <source>payment problem</source>
        <translation>problema de pagamento</translation>
    </message>
    <message>
        <source>number not registered</source>
        <translation>número não registrado</translation>
    </message>
    <message>
        <source>number limited for spam</source>
        <translation>número limitado por spam</translation>
    </message>
    <message>
        <source>marketing limit of the person</source>
        <translation>limite de marketing da pessoa</translation>
    </message>
    <message>
        <source>wants no marketing</source>
        <translation>não quer marketing</translation>
    </message>
    <message>
        <source>kind of message not supported</source>
        <translation>tipo de mensagem não aceito</translation>
    </message>
    <message>
        <source>media not readable</source>
        <translation>mídia ilegível</translation>
    </message>
    <message>
        <source>media refused</source>
        <translation>mídia recusada</translation>
    </message>
    <message>
        <source>too many to one person</source>
        <translation>mensagens demais para uma pessoa</translation>
    </message>
    <message>
        <source>wrong number of parameters</source>
        <translation>quantidade errada de parâmetros</translation>
    </message>
    <message>
        <source>no such template</source>
        <translation>modelo não existe</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>texto longo demais</translation>
    </message>
    <message>
        <source>against the rules</source>
        <translation>contra as regras</translation>
    </message>
    <message>
        <source>parameter in a wrong form</source>
        <translation>parâmetro em formato errado</translation>
    </message>
    <message>
        <source>template paused</source>
        <translation>modelo pausado</translation>
    </message>
    <message>
        <source>template disabled</source>
        <translation>modelo desativado</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>number lost digits</source>
        <translation>número perdeu dígitos</translation>
    </message>
    <message>
        <source>no valid number</source>
        <translation>número inválido</translation>
    </message>
    <message>
        <source>ninth digit missing</source>
        <translation>falta o nono dígito</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetida</translation>
    </message>
    <message>
        <source>does not want messages</source>
        <translation>não quer mensagens</translation>
    </message>
    <message>
        <source>received it before</source>
        <translation>já recebeu antes</translation>
    </message>
    <message>
        <source>value missing</source>
        <translation>falta um valor</translation>
    </message>
    <message>
        <source>value not allowed</source>
        <translation>valor não permitido</translation>
    </message>
    <message>
        <source>message too long</source>
        <translation>mensagem longa demais</translation>
    </message>
    <message>
        <source>taken out by hand</source>
        <translation>retirada à mão</translation>
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
    <message>
        <source>quality: %1</source>
        <translation>qualidade: %1</translation>
    </message>
</context>
<context>
    <name>recado::ChannelsCard</name>
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
    <message>
        <source>Edit the account</source>
        <translation>Editar a conta</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Go to step 1</source>
        <translation>Ir para o passo 1</translation>
    </message>
    <message>
        <source>Go to step 2</source>
        <translation>Ir para o passo 2</translation>
    </message>
    <message>
        <source>Test the account</source>
        <translation>Testar a conta</translation>
    </message>
    <message>
        <source>Go to step 3</source>
        <translation>Ir para o passo 3</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>%1, messages that named no number:</source>
        <translation>%1, mensagens que não indicaram número:</translation>
    </message>
</context>
<context>
    <name>recado::ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
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
        <translation>O que precisa de você</translation>
    </message>
</context>
<context>
    <name>recado::CheckRow</name>
    <message>
        <source>Facts</source>
        <translation>Fatos</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Fatos: %1</translation>
    </message>
</context>
<context>
    <name>recado::CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>See all rows</source>
        <translation>Ver todas as linhas</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Conferir de novo</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Simular sem enviar</translation>
    </message>
    <message>
        <source>Makes every request and sends none</source>
        <translation>Monta cada requisição e não envia nenhuma</translation>
    </message>
    <message>
        <source>&amp;Test to me</source>
        <translation>&amp;Teste para mim</translation>
    </message>
    <message>
        <source>The message of the row beside, to your own number</source>
        <translation>A mensagem da linha ao lado, para o seu próprio número</translation>
    </message>
    <message>
        <source>Sample of &amp;10</source>
        <translation>Amostra de &amp;10</translation>
    </message>
    <message>
        <source>Sends to ten people first; the rest follows when they arrived</source>
        <translation>Envia primeiro para dez pessoas; o resto sai quando elas receberem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Conferindo</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não conferido</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>Não foi possível conferir</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Enviar para %n pessoa</numerusform>
            <numerusform>Enviar para %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected duration at the chosen pace</source>
        <translation>Duração prevista no ritmo escolhido</translation>
    </message>
    <message>
        <source>The check is under way.</source>
        <translation>A conferência está em andamento.</translation>
    </message>
    <message>
        <source>It has to be checked first.</source>
        <translation>É preciso conferir antes.</translation>
    </message>
    <message>
        <source>Nobody is ready to get it.</source>
        <translation>Ninguém está pronto para receber.</translation>
    </message>
    <message>
        <source>Something has to be settled first: see what is marked in red.</source>
        <translation>É preciso resolver algo antes: veja o que está marcado em vermelho.</translation>
    </message>
    <message>
        <source>Putting right what is safe</source>
        <translation>Corrigindo o que é seguro</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Making every request, sending none</source>
        <translation>Montando cada requisição, sem enviar nenhuma</translation>
    </message>
    <message>
        <source>Dry run.</source>
        <translation>Simulação.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made, none sent.</source>
        <translation>
            <numerusform>%n requisição montada, nenhuma enviada.</numerusform>
            <numerusform>%n requisições montadas, nenhuma enviada.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be refused here.</source>
        <translation>Nenhuma delas seria recusada aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused; first line %1: %2</source>
        <translation>
            <numerusform>%n seria recusada; primeira linha %1: %2</numerusform>
            <numerusform>%n seriam recusadas; primeira linha %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>See a request</source>
        <translation>Ver uma requisição</translation>
    </message>
    <message>
        <source>Test on its way.</source>
        <translation>Teste a caminho.</translation>
    </message>
    <message>
        <source>The message of line %1 goes to %2.</source>
        <translation>A mensagem da linha %1 vai para %2.</translation>
    </message>
    <message>
        <source>The test was not sent.</source>
        <translation>O teste não foi enviado.</translation>
    </message>
</context>
<context>
    <name>recado::CheckUpPage</name>
    <message>
        <source>Check-up</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Voltar a Ajustes</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Pacote de s&amp;uporte…</translation>
    </message>
    <message>
        <source>Back&amp;up…</source>
        <translation>Cópia de se&amp;gurança…</translation>
    </message>
    <message>
        <source>Check &amp;everything</source>
        <translation>Verificar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>How far the check-up has come</source>
        <translation>Até onde a verificação chegou</translation>
    </message>
    <message>
        <source>&amp;Thorough: compare every index of the database with its table, too. Takes longer.</source>
        <translation>&amp;Minuciosa: compara também cada índice do banco de dados com a tabela dele. Demora mais.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 responderam</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Nothing is changed by it. Leaving this page stops it.</source>
        <translation>Ela não altera nada. Sair desta página a interrompe.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Nada foi verificado ainda.</translation>
    </message>
    <message>
        <source>The check-up looks at this installation, the network, every account and the listener. It changes nothing.</source>
        <translation>A verificação olha esta instalação, a rede, cada conta e a escuta. Ela não altera nada.</translation>
    </message>
    <message>
        <source>Stopped at %1.</source>
        <translation>Interrompida: %1.</translation>
    </message>
    <message>
        <source>What was known by then stands below.</source>
        <translation>O que já se sabia está abaixo.</translation>
    </message>
    <message>
        <source>Something is broken.</source>
        <translation>Algo está com defeito.</translation>
    </message>
    <message>
        <source>As of %1: %2.</source>
        <translation>Verificação: %1. Resultado: %2.</translation>
    </message>
    <message>
        <source>Something needs attention.</source>
        <translation>Algo pede atenção.</translation>
    </message>
    <message>
        <source>All is sound.</source>
        <translation>Tudo em ordem.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Buscando…</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Template list</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Standing at the provider</source>
        <translation>Situação no provedor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sem número</translation>
    </message>
    <message>
        <source>Impossible numbers</source>
        <translation>Números impossíveis</translation>
    </message>
    <message>
        <source>Rounded numbers</source>
        <translation>Números arredondados</translation>
    </message>
    <message>
        <source>Ninth digit</source>
        <translation>Nono dígito</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Empty variable</source>
        <translation>Variável vazia</translation>
    </message>
    <message>
        <source>Unusable value</source>
        <translation>Valor inutilizável</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Longa demais</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Janela fechada</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Got it already</source>
        <translation>Já recebeu</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Deixados de fora à mão</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>24 h window</source>
        <translation>Janela de 24 h</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Limit in 24 h</source>
        <translation>Limite em 24 h</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Calls of the month</source>
        <translation>Chamadas do mês</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>linhas %1</translation>
    </message>
    <message>
        <source>never fetched from the provider</source>
        <translation>nunca buscada no provedor</translation>
    </message>
    <message>
        <source>as of %1; what the provider changed since is not known</source>
        <translation>dados de %1; não se sabe o que o provedor mudou desde então</translation>
    </message>
    <message>
        <source>%1 is not at the provider any more</source>
        <translation>%1 não está mais no provedor</translation>
    </message>
    <message>
        <source>%1 is not known here; the provider may refuse it</source>
        <translation>%1 não é conhecido aqui; o provedor pode recusar</translation>
    </message>
    <message>
        <source>%1 is not approved (%2), so the provider would refuse every message</source>
        <translation>%1 não está aprovado (%2), então o provedor recusaria todas as mensagens</translation>
    </message>
    <message>
        <source>%1 is approved</source>
        <translation>%1 está aprovado</translation>
    </message>
    <message>
        <source>%1, quality %2</source>
        <translation>%1, qualidade %2</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 está na conta</translation>
    </message>
    <message>
        <source>the number is not among the account&apos;s any more; choose another one</source>
        <translation>o número não está mais entre os da conta; escolha outro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; more complaints may stop the number</source>
        <translation>%1: %2; mais reclamações podem parar o número</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>a célula está vazia</translation>
    </message>
    <message>
        <source>no such number can exist</source>
        <translation>esse número não pode existir</translation>
    </message>
    <message>
        <source>digits lost in the spreadsheet</source>
        <translation>dígitos perdidos na planilha</translation>
    </message>
    <message>
        <source>can be completed without doubt</source>
        <translation>pode ser completado sem dúvida</translation>
    </message>
    <message>
        <source>everybody once</source>
        <translation>cada pessoa uma vez</translation>
    </message>
    <message>
        <source>same person in several lines; the first one stays</source>
        <translation>mesma pessoa em várias linhas; fica a primeira</translation>
    </message>
    <message>
        <source>repeated people are left out already</source>
        <translation>as pessoas repetidas já foram deixadas de fora</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 está sem valor</translation>
    </message>
    <message>
        <source>%1 has a value that the template cannot take</source>
        <translation>%1 tem um valor que o modelo não aceita</translation>
    </message>
    <message>
        <source>with these values the text is over the limit</source>
        <translation>com estes valores o texto passa do limite</translation>
    </message>
    <message>
        <source>did not write in the last 24 hours, so only a template may reach them</source>
        <translation>sem escrever nas últimas 24 horas; só um modelo pode chegar até lá</translation>
    </message>
    <message>
        <source>nobody asked not to be written to</source>
        <translation>ninguém pediu para não receber mensagens</translation>
    </message>
    <message>
        <source>asked not to be written to; left out already</source>
        <translation>pediram para não receber mensagens; já deixados de fora</translation>
    </message>
    <message numerus="yes">
        <source>this template in the last %n day(s): nobody</source>
        <translation>
            <numerusform>este modelo há no máximo %n dia: ninguém</numerusform>
            <numerusform>este modelo nos últimos %n dias: ninguém</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this template in the last %n day(s); left out already</source>
        <translation>
            <numerusform>este modelo há no máximo %n dia; já deixados de fora</numerusform>
            <numerusform>este modelo nos últimos %n dias; já deixados de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>you took them out</source>
        <translation>você os retirou</translation>
    </message>
    <message>
        <source>nobody is ready to get it; settle what stands below</source>
        <translation>ninguém está pronto para receber; resolva o que está abaixo</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) looked at</source>
        <translation>
            <numerusform>%n link verificado</numerusform>
            <numerusform>%n links verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all can be fetched</source>
        <translation>%1: todos podem ser buscados</translation>
    </message>
    <message>
        <source>the provider takes %1 a second</source>
        <translation>o provedor aceita %1 por segundo</translation>
    </message>
    <message>
        <source>%1 a second wanted, the provider takes %2; it takes longer</source>
        <translation>pedidas %1 por segundo, o provedor aceita %2; vai demorar mais</translation>
    </message>
    <message>
        <source>estimate: %1 more people, no limit known</source>
        <translation>estimativa: mais %1 pessoas, nenhum limite conhecido</translation>
    </message>
    <message>
        <source>estimate: %1 more people after %2 today; the limit is not known and may be 250</source>
        <translation>estimativa: mais %1 pessoas depois de %2 hoje; o limite não é conhecido e pode ser 250</translation>
    </message>
    <message>
        <source>estimate: %1 more people of %2, %3 today already</source>
        <translation>estimativa: mais %1 pessoas de %2, %3 já hoje</translation>
    </message>
    <message>
        <source>estimate: %1 more people after %2 today go over the limit of %3</source>
        <translation>estimativa: mais %1 pessoas depois de %2 hoje passam do limite de %3</translation>
    </message>
    <message>
        <source>%1 packages of up to %2 people</source>
        <translation>%1 pacotes de até %2 pessoas</translation>
    </message>
    <message>
        <source>%1 calls of %2 a month, %3 used already</source>
        <translation>%1 chamadas de %2 por mês, %3 já usadas</translation>
    </message>
    <message>
        <source>%1 calls are needed; of %2 a month %3 are used already</source>
        <translation>são necessárias %1 chamadas; de %2 por mês, %3 já foram usadas</translation>
    </message>
    <message>
        <source>did not write in the last 24 hours: to them a message is charged as a template&apos;s</source>
        <translation>sem escrever nas últimas 24 horas: nesses casos a mensagem é cobrada como a de um modelo</translation>
    </message>
    <message>
        <source>ends %1, later than you wanted</source>
        <translation>termina %1, mais tarde do que você queria</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>some would get it outside %1 of their own clock; allowed hours can be set</source>
        <translation>alguns receberiam fora de %1 no próprio relógio; dá para definir o horário permitido</translation>
    </message>
    <message>
        <source>nobody is woken</source>
        <translation>ninguém é acordado</translation>
    </message>
    <message>
        <source>ends %1; within %2 of everybody&apos;s clock</source>
        <translation>termina %1; dentro de %2 no relógio de cada um</translation>
    </message>
    <message>
        <source>some wait for %1 and go on then by themselves</source>
        <translation>alguns esperam o horário %1 e depois continuam sozinhos</translation>
    </message>
    <message>
        <source>some wait for %1; it pauses then and asks</source>
        <translation>alguns esperam o horário %1; então pausa e pergunta</translation>
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
        <translation>Dígitos perdidos na planilha</translation>
    </message>
    <message>
        <source>Ninth digit is missing</source>
        <translation>Falta o nono dígito</translation>
    </message>
    <message>
        <source>Several numbers in one cell</source>
        <translation>Vários números em uma célula</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>Dígitos de menos</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Dígitos demais</translation>
    </message>
    <message>
        <source>No such number can exist</source>
        <translation>Esse número não pode existir</translation>
    </message>
    <message>
        <source>Same person as line %1</source>
        <translation>Mesma pessoa da linha %1</translation>
    </message>
    <message>
        <source>Asked not to be written to</source>
        <translation>Pediu para não receber mensagens</translation>
    </message>
    <message>
        <source>Got this template lately</source>
        <translation>Recebeu este modelo há pouco</translation>
    </message>
    <message>
        <source>%1 has a value that does not fit</source>
        <translation>%1 tem um valor que não serve</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Texto longo demais</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 é longo demais</translation>
    </message>
    <message>
        <source>Choose the number to send from.</source>
        <translation>Escolha o número de envio.</translation>
    </message>
    <message>
        <source>Choose what is to be sent.</source>
        <translation>Escolha o que enviar.</translation>
    </message>
    <message>
        <source>Say which column has the telephones.</source>
        <translation>Diga qual coluna tem os telefones.</translation>
    </message>
    <message>
        <source>There are no recipients yet.</source>
        <translation>Ainda não há destinatários.</translation>
    </message>
</context>
<context>
    <name>recado::ChoiceForms</name>
    <message>
        <source>Button label</source>
        <translation>Texto do botão</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Button id</source>
        <translation>Id do botão</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Row id</source>
        <translation>Id da linha</translation>
    </message>
    <message>
        <source>WhatsApp takes at most %1 rows over all sections.</source>
        <translation>O WhatsApp aceita no máximo %1 linhas, somando todas as seções.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Seção %1</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Título da seção</translation>
    </message>
    <message>
        <source>Needed when there are several sections.</source>
        <translation>Necessário quando há mais de uma seção.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Adicionar linha</translation>
    </message>
    <message>
        <source>Row added.</source>
        <translation>Linha adicionada.</translation>
    </message>
    <message>
        <source>Row removed.</source>
        <translation>Linha removida.</translation>
    </message>
    <message>
        <source>Row moved.</source>
        <translation>Linha movida.</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botão %1</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>Adicionar botão</translation>
    </message>
    <message>
        <source>Button added.</source>
        <translation>Botão adicionado.</translation>
    </message>
    <message>
        <source>Button removed.</source>
        <translation>Botão removido.</translation>
    </message>
    <message>
        <source>Button moved.</source>
        <translation>Botão movido.</translation>
    </message>
    <message>
        <source>Label of the button that opens the list</source>
        <translation>Texto do botão que abre a lista</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Adicionar seção</translation>
    </message>
    <message>
        <source>Section added.</source>
        <translation>Seção adicionada.</translation>
    </message>
    <message>
        <source>Section removed.</source>
        <translation>Seção removida.</translation>
    </message>
    <message>
        <source>Section moved.</source>
        <translation>Seção movida.</translation>
    </message>
</context>
<context>
    <name>recado::CloseDialog</name>
    <message>
        <source>Do so every time</source>
        <translation>Fazer sempre assim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar e fechar</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuar enviando</translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) are being sent</source>
        <translation>
            <numerusform>%n disparo em curso</numerusform>
            <numerusform>%n disparos em curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Recado can go on sending without its window; its icon beside the clock brings the window back.</source>
        <translation>O Recado pode continuar enviando sem a janela; o ícone ao lado do relógio traz a janela de volta.</translation>
    </message>
    <message>
        <source>Recado can go on sending with its window minimised.</source>
        <translation>O Recado pode continuar enviando com a janela minimizada.</translation>
    </message>
    <message>
        <source>If you pause, the rest leaves when you continue.</source>
        <translation>Se pausar, o resto sai quando você continuar.</translation>
    </message>
</context>
<context>
    <name>recado::ColumnWords</name>
    <message>
        <source>Sent from</source>
        <translation>Enviada de</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Scheduled for</source>
        <translation>Agendada para</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceita em</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviada em</translation>
    </message>
    <message>
        <source>Delivered at</source>
        <translation>Entregue em</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lida em</translation>
    </message>
    <message>
        <source>Replied at</source>
        <translation>Respondida em</translation>
    </message>
    <message>
        <source>Failed at</source>
        <translation>Falhou em</translation>
    </message>
    <message>
        <source>Our number that it left by</source>
        <translation>Nosso número, pelo qual ela saiu</translation>
    </message>
    <message>
        <source>What our number is called</source>
        <translation>Como nosso número se chama</translation>
    </message>
    <message>
        <source>Why it failed, was refused or is uncertain, as a sentence</source>
        <translation>Por que falhou, foi recusada ou está incerta, em uma frase</translation>
    </message>
    <message>
        <source>The moment it was to leave at</source>
        <translation>O momento em que devia sair</translation>
    </message>
    <message>
        <source>When the provider took the last attempt</source>
        <translation>Quando o provedor aceitou a última tentativa</translation>
    </message>
    <message>
        <source>When the last attempt was sent</source>
        <translation>Quando a última tentativa foi enviada</translation>
    </message>
    <message>
        <source>When it first reached the telephone</source>
        <translation>Quando chegou ao telefone pela primeira vez</translation>
    </message>
    <message>
        <source>When it was first read or played</source>
        <translation>Quando foi lida ou ouvida pela primeira vez</translation>
    </message>
    <message>
        <source>When the person first replied</source>
        <translation>Quando a pessoa respondeu pela primeira vez</translation>
    </message>
    <message>
        <source>When the last attempt failed or was refused</source>
        <translation>Quando a última tentativa falhou ou foi recusada</translation>
    </message>
</context>
<context>
    <name>recado::ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>N&amp;ame (optional)</source>
        <translation>N&amp;ome (opcional)</translation>
    </message>
    <message>
        <source>What changes in the message</source>
        <translation>O que muda na mensagem</translation>
    </message>
    <message>
        <source>Nothing: everybody gets the same text.</source>
        <translation>Nada: todos recebem o mesmo texto.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Escolha uma coluna</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Say which column has the telephones.</source>
        <translation>Diga qual coluna tem os telefones.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) have neither a column nor a text.</source>
        <translation>
            <numerusform>%n variável não tem coluna nem texto.</numerusform>
            <numerusform>%n variáveis não têm coluna nem texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rows anew</source>
        <translation>Lendo as linhas de novo</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Próximo: conferência</translation>
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
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n s.</source>
        <translation>
            <numerusform>Sai em %n s.</numerusform>
            <numerusform>Sai em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Scheduled for %1, to %2.</source>
        <translation>Agendada para %1, destino: %2.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>Não foi enviada para %1.</translation>
    </message>
    <message>
        <source>Test to me</source>
        <translation>Teste para mim</translation>
    </message>
    <message>
        <source>Not understood.</source>
        <translation>Não foi entendido.</translation>
    </message>
    <message>
        <source>Put this one aside and begin a new one</source>
        <translation>Deixar esta de lado e começar outra</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled message(s) missed their time.</source>
        <translation>
            <numerusform>%n mensagem agendada perdeu a hora.</numerusform>
            <numerusform>%n mensagens agendadas perderam a hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent late: say what is to become of them.</source>
        <translation>Nada foi enviado com atraso: diga o que fazer com elas.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Window not open.</source>
        <translation>Janela fechada.</translation>
    </message>
    <message>
        <source>Some of these people did not write to this number in the last 24 hours: only templates reach them.</source>
        <translation>Algumas destas pessoas não escreveram para este número nas últimas 24 horas: só modelos chegam a elas.</translation>
    </message>
    <message>
        <source>This person did not write to this number in the last 24 hours, as far as Recado heard: only templates get through.</source>
        <translation>Pelo que o Recado sabe, esta pessoa não escreveu para este número nas últimas 24 horas: só modelos chegam a ela.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar um modelo</translation>
    </message>
    <message>
        <source>The same went to %1 %2; it is: %3.</source>
        <translation>A mesma mensagem foi para %1 %2; situação: %3.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>Enviadas…</translation>
    </message>
    <message>
        <source>Sent messages, to be sent again</source>
        <translation>Mensagens enviadas, para enviar de novo</translation>
    </message>
    <message>
        <source>Paste JSON or cURL</source>
        <translation>Colar JSON ou cURL</translation>
    </message>
    <message>
        <source>Canned texts</source>
        <translation>Textos prontos</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Recuperada.</translation>
    </message>
    <message>
        <source>This is what was being written when Recado last closed.</source>
        <translation>Isto é o que estava sendo escrito quando o Recado foi fechado.</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Rascunhos %1</translation>
    </message>
    <message>
        <source>Recado ended while a message was leaving.</source>
        <translation>O Recado foi encerrado enquanto uma mensagem saía.</translation>
    </message>
    <message numerus="yes">
        <source>All %n of its people are under Messages.</source>
        <translation>
            <numerusform>A %n pessoa dela está em Mensagens.</numerusform>
            <numerusform>Todas as %n pessoas dela estão em Mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: it stands here again.</source>
        <translation>Nada foi enviado: ela está aqui de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were reached and are no longer in it.</source>
        <translation>
            <numerusform>%n pessoa já recebeu e não está mais nela.</numerusform>
            <numerusform>%n pessoas já receberam e não estão mais nela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not leave for %n, who stand here.</source>
        <translation>
            <numerusform>Ela não saiu para %n pessoa, que está aqui.</numerusform>
            <numerusform>Ela não saiu para %n pessoas, que estão aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Mensagens agendadas</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Agendadas %1</translation>
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
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Received events</source>
        <translation>Eventos recebidos</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook deliveries of the last 24 hours could not be read.</source>
        <translation>
            <numerusform>%n entrega de webhook das últimas 24 horas não pôde ser lida.</numerusform>
            <numerusform>%n entregas de webhook das últimas 24 horas não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>Elas ficam guardadas.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>recado::ConsentDialog</name>
    <message>
        <source>%1 agreed</source>
        <translation>%1 concordou</translation>
    </message>
    <message>
        <source>Recorded with its proof. It lifts an earlier opt-out of the same messages.</source>
        <translation>Registrado com a prova. Anula um pedido anterior para não receber as mesmas mensagens.</translation>
    </message>
    <message>
        <source>Do not write to %1</source>
        <translation>Não escrever para %1</translation>
    </message>
    <message>
        <source>From now on such messages are refused everywhere: single, broadcasts, terminal.</source>
        <translation>A partir de agora essas mensagens são recusadas em todo lugar: avulsas, disparos, terminal.</translation>
    </message>
    <message>
        <source>&amp;Which messages</source>
        <translation>&amp;Quais mensagens</translation>
    </message>
    <message>
        <source>Where it was &amp;said</source>
        <translation>Onde foi &amp;dito</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Q&amp;uando</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>A link, or the number of a form. May stay empty.</source>
        <translation>Um link, ou o número de um formulário. Pode ficar em branco.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>For colleagues. May stay empty.</source>
        <translation>Para os colegas. Pode ficar em branco.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimento</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Esse dia ainda não chegou.</translation>
    </message>
</context>
<context>
    <name>recado::ConsentPart</name>
    <message>
        <source>Record &amp;consent…</source>
        <translation>Registrar &amp;consentimento…</translation>
    </message>
    <message>
        <source>&amp;Do not contact…</source>
        <translation>&amp;Não perturbe…</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>Record that this person agreed to be written to</source>
        <translation>Registrar que esta pessoa concordou em receber mensagens</translation>
    </message>
    <message>
        <source>Record that this person is not to be written to</source>
        <translation>Registrar que não se deve escrever para esta pessoa</translation>
    </message>
    <message>
        <source>Take the opt-out back</source>
        <translation>Desfazer o pedido para não receber</translation>
    </message>
    <message>
        <source>This contact has no number that could be written to.</source>
        <translation>Este contato não tem número para o qual escrever.</translation>
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
        <translation>Prova: %1</translation>
    </message>
    <message>
        <source>Open the proof in the browser</source>
        <translation>Abrir a prova no navegador</translation>
    </message>
</context>
<context>
    <name>recado::ConsentWords</name>
    <message>
        <source>Nothing may be sent to this person.</source>
        <translation>Nada pode ser enviado a esta pessoa.</translation>
    </message>
    <message>
        <source>No template may be sent to this person, only answers.</source>
        <translation>Nenhum modelo pode ser enviado a esta pessoa, só respostas.</translation>
    </message>
    <message>
        <source>No marketing may be sent to this person; other messages may.</source>
        <translation>Nenhum marketing pode ser enviado a esta pessoa; outras mensagens, sim.</translation>
    </message>
    <message>
        <source>No notices may be sent to this person; marketing and answers may.</source>
        <translation>Nenhum aviso pode ser enviado a esta pessoa; marketing e respostas, sim.</translation>
    </message>
    <message>
        <source>Messages may be sent to this person.</source>
        <translation>Mensagens podem ser enviadas a esta pessoa.</translation>
    </message>
    <message>
        <source>They were erased on %1 at their wish.</source>
        <translation>Foi apagada em %1, a pedido dela.</translation>
    </message>
    <message>
        <source>They wrote on %1 that they want no more messages.</source>
        <translation>Ela escreveu em %1 que não quer mais mensagens.</translation>
    </message>
    <message>
        <source>They stopped marketing on WhatsApp on %1.</source>
        <translation>Ela parou o marketing no WhatsApp em %1.</translation>
    </message>
    <message>
        <source>Entered on %1.</source>
        <translation>Registrado em %1.</translation>
    </message>
    <message>
        <source>Entered by %1 on %2.</source>
        <translation>Registrado por %1 em %2.</translation>
    </message>
    <message>
        <source>Nothing was said about writing to this person. Marketing needs a consent that can be shown.</source>
        <translation>Nada foi dito sobre escrever para esta pessoa. Marketing precisa de um consentimento que se possa mostrar.</translation>
    </message>
    <message>
        <source>Messages may be sent to this person; no consent was recorded.</source>
        <translation>Mensagens podem ser enviadas a esta pessoa; nenhum consentimento foi registrado.</translation>
    </message>
    <message>
        <source>They agreed on %1: %2.</source>
        <translation>Ela concordou em %1: %2.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Concordou: %1</translation>
    </message>
    <message>
        <source>Opt-out taken back</source>
        <translation>Pedido para não receber desfeito</translation>
    </message>
    <message>
        <source>Does not want: %1</source>
        <translation>Não quer: %1</translation>
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
        <translation>todas as mensagens</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>registrado aqui</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>de uma lista</translation>
    </message>
    <message>
        <source>written in a message</source>
        <translation>escrito em uma mensagem</translation>
    </message>
    <message>
        <source>erased at their wish</source>
        <translation>apagada a pedido dela</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>um formulário</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>pessoalmente</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por e-mail</translation>
    </message>
    <message>
        <source>told to WhatsApp</source>
        <translation>informado ao WhatsApp</translation>
    </message>
</context>
<context>
    <name>recado::ContactCard</name>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ninguém escolhido</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see their card.</source>
        <translation>Escolha alguém na lista para ver a ficha.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>E&amp;screver</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Mais sobre este contato</translation>
    </message>
    <message>
        <source>Merge with another card…</source>
        <translation>Juntar com outra ficha…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Remove the card…</source>
        <translation>Remover a ficha…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>%1 was taken away. It gets a card of its own when it writes.</source>
        <translation>%1 foi tirado. Ganha uma ficha própria quando escrever.</translation>
    </message>
    <message>
        <source>Nobody gave a name yet</source>
        <translation>Ninguém deu um nome ainda</translation>
    </message>
    <message>
        <source>No number and no business-scoped id is known: there is no way to write to them.</source>
        <translation>Não se conhece número nem id no escopo da empresa: não há como escrever para esta pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>The merge was taken back: there are %n cards again.</source>
        <translation>
            <numerusform>A junção foi desfeita: há %n ficha de novo.</numerusform>
            <numerusform>A junção foi desfeita: há %n fichas de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the card of %1?</source>
        <translation>Remover a ficha de %1?</translation>
    </message>
    <message>
        <source>Names, attributes and tags go. Messages and conversations stay, and when they write again they get a new card.</source>
        <translation>Nomes, atributos e etiquetas são removidos. Mensagens e conversas ficam, e quando a pessoa escrever de novo ganha uma ficha nova.</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Remover a ficha</translation>
    </message>
    <message>
        <source>Their data: take out, erase…</source>
        <translation>Dados da pessoa: exportar, apagar…</translation>
    </message>
</context>
<context>
    <name>recado::ContactChoiceDialog</name>
    <message>
        <source>People from contacts</source>
        <translation>Pessoas dos contatos</translation>
    </message>
    <message>
        <source>Their attributes come along as columns. Single people are chosen on the Contacts page. Who asked not to be written to is left out by the check.</source>
        <translation>Os atributos vêm junto, como colunas. Pessoas avulsas se escolhem na página Contatos. Quem pediu para não receber fica de fora na conferência.</translation>
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
        <translation>Quem tem “%1” (%2)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quem</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Aproveitar</translation>
    </message>
</context>
<context>
    <name>recado::ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>Adicionar contato</translation>
    </message>
    <message>
        <source>A number, a username or a business-scoped id is enough; the rest can follow on the card.</source>
        <translation>Basta um número, um nome de usuário ou um id no escopo da empresa; o resto pode vir depois, na ficha.</translation>
    </message>
    <message>
        <source>As you want to see it</source>
        <translation>Como você quer ver</translation>
    </message>
    <message>
        <source>+55 11 98888-7777 (one a line)</source>
        <translation>+55 11 98888-7777 (um por linha)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Nú&amp;meros</translation>
    </message>
    <message>
        <source>Us&amp;ername</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Business-scoped id</source>
        <translation>ID no escopo da &amp;empresa</translation>
    </message>
    <message>
        <source>How Meta names people who keep their number to themselves.</source>
        <translation>Como a Meta identifica quem não mostra o próprio número.</translation>
    </message>
    <message>
        <source>Write a number, a username or a business-scoped id.</source>
        <translation>Escreva um número, um nome de usuário ou um id no escopo da empresa.</translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation>%1 já tem isto.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Mostrar a ficha</translation>
    </message>
</context>
<context>
    <name>recado::ContactFilterBar</name>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contatos</translation>
    </message>
    <message>
        <source>Name, number or @username</source>
        <translation>Nome, número ou @username</translation>
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
        <translation>Qualquer etiqueta, ou nenhuma</translation>
    </message>
    <message>
        <source>Whatever is known of them</source>
        <translation>Qualquer atributo, ou nenhum</translation>
    </message>
</context>
<context>
    <name>recado::ContactImportDialog</name>
    <message>
        <source>Choose something else</source>
        <translation>Escolher outra coisa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Con&amp;ferir</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Escolha uma planilha</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt *.xlsx);;Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n row(s)</source>
        <translation>
            <numerusform>cerca de %n linha</numerusform>
            <numerusform>cerca de %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Células coladas</translation>
    </message>
    <message>
        <source>Say which column has the number, the username or the business-scoped id.</source>
        <translation>Diga qual coluna tem o número, o nome de usuário ou o id no escopo da empresa.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Conferindo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 linhas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Stopped. What was imported so far stays.</source>
        <translation>Parado. O que já foi importado fica.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n contact(s)</source>
        <translation>
            <numerusform>&amp;Importar %n contato</numerusform>
            <numerusform>&amp;Importar %n contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Não há nada de novo aqui.</translation>
    </message>
    <message>
        <source>Keep the refused rows</source>
        <translation>Guardar as linhas recusadas</translation>
    </message>
    <message>
        <source>refused.csv</source>
        <translation>recusadas.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>line:column</source>
        <translation>linha:coluna</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por quê</translation>
    </message>
    <message>
        <source>Kept in %1. Put right there what is wrong and import that file.</source>
        <translation>Guardadas em %1. Corrija ali o que está errado e importe esse arquivo.</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>Solte uma planilha aqui</translation>
    </message>
    <message>
        <source>CSV, TSV or Excel (XLSX): one person a row. Who is known already is brought up to date, not doubled.</source>
        <translation>CSV, TSV ou Excel (XLSX): uma pessoa por linha. Quem já é conhecido é atualizado, não duplicado.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Colar células</translation>
    </message>
    <message>
        <source>november list, trade fair</source>
        <translation>lista de novembro, feira</translation>
    </message>
    <message>
        <source>&amp;Tags for everybody in it</source>
        <translation>&amp;Etiquetas para todas as pessoas do arquivo</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Keep the refused rows as a file</source>
        <translation>Guardar as linhas recusadas em um arquivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por exemplo</translation>
    </message>
    <message>
        <source>Meaning of the column “%1”</source>
        <translation>Significado da coluna “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n atualizada</numerusform>
            <numerusform>%n atualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n como estava</numerusform>
            <numerusform>%n como estavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusada</numerusform>
            <numerusform>%n recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be new</source>
        <translation>
            <numerusform>%n seria nova</numerusform>
            <numerusform>%n seriam novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be brought up to date</source>
        <translation>
            <numerusform>%n seria atualizada</numerusform>
            <numerusform>%n seriam atualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n fica como está</numerusform>
            <numerusform>%n ficam como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused</source>
        <translation>
            <numerusform>%n seria recusada</numerusform>
            <numerusform>%n seriam recusadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ContactSelectionBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>Contatos selecionados</translation>
    </message>
    <message>
        <source>&amp;Broadcast to them…</source>
        <translation>&amp;Disparo para eles…</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Alterar</translation>
    </message>
    <message>
        <source>Change the selected contacts</source>
        <translation>Alterar os contatos selecionados</translation>
    </message>
    <message>
        <source>Set an attribute…</source>
        <translation>Definir um atributo…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Adicionar uma etiqueta…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <translation>Tirar uma etiqueta…</translation>
    </message>
    <message>
        <source>Remove the cards…</source>
        <translation>Remover as fichas…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Juntar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) selected</source>
        <translation>
            <numerusform>%n contato selecionado</numerusform>
            <numerusform>%n contatos selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n cards are merged at once.</source>
        <translation>
            <numerusform>No máximo %n ficha é juntada de cada vez.</numerusform>
            <numerusform>No máximo %n fichas são juntadas de cada vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>Definindo “%1”</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>Adicionando “%1”</translation>
    </message>
    <message>
        <source>Taking “%1” away</source>
        <translation>Tirando “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n card(s)?</source>
        <translation>
            <numerusform>Remover %n ficha?</numerusform>
            <numerusform>Remover %n fichas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, attributes and tags go. Messages and conversations stay, and who writes again gets a new card.</source>
        <translation>Nomes, atributos e etiquetas são removidos. Mensagens e conversas ficam, e quem escrever de novo ganha uma ficha nova.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n card(s)</source>
        <translation>
            <numerusform>Remover %n ficha</numerusform>
            <numerusform>Remover %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Removendo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed.</source>
        <translation>
            <numerusform>%n ficha removida.</numerusform>
            <numerusform>%n fichas removidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed.</source>
        <translation>
            <numerusform>%n ficha alterada.</numerusform>
            <numerusform>%n fichas alteradas.</numerusform>
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
        <translation>Nenhuma conta aqui é de um provedor com lista de contatos. O Wati tem uma.</translation>
    </message>
    <message>
        <source>%1 contacts here, %2 there; %3 are the same on both sides.</source>
        <translation>%1 contatos aqui, %2 lá; %3 são iguais dos dois lados.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s) here</source>
        <translation>
            <numerusform>Acrescentar %n contato aqui</numerusform>
            <numerusform>Acrescentar %n contatos aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n card(s) here up to date</source>
        <translation>
            <numerusform>Atualizar %n ficha aqui</numerusform>
            <numerusform>Atualizar %n fichas aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s) at the provider</source>
        <translation>
            <numerusform>Acrescentar %n contato no provedor</numerusform>
            <numerusform>Acrescentar %n contatos no provedor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n contact(s) at the provider up to date</source>
        <translation>
            <numerusform>Atualizar %n contato no provedor</numerusform>
            <numerusform>Atualizar %n contatos no provedor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada é diferente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Make both the same</source>
        <translation>&amp;Deixar os dois iguais</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ on both sides, and only you know which is right. What is not chosen stays as it is on both.</source>
        <translation>
            <numerusform>%n valor é diferente dos dois lados, e só você sabe qual está certo. O que não for escolhido fica como está nos dois.</numerusform>
            <numerusform>%n valores são diferentes dos dois lados, e só você sabe quais estão certos. O que não for escolhido fica como está nos dois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; the others go with what is chosen for all.</source>
        <translation>
            <numerusform>É mostrado o primeiro; os outros seguem o que for escolhido para todos.</numerusform>
            <numerusform>São mostrados os primeiros %n; os outros seguem o que for escolhido para todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Terminou antes do fim: %1</translation>
    </message>
    <message>
        <source>Here: %1 added, %2 brought up to date. At the provider: %3 added, %4 brought up to date.</source>
        <translation>Aqui: %1 acrescentados, %2 atualizados. No provedor: %3 acrescentados, %4 atualizados.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left for the next time.</source>
        <translation>
            <numerusform>%n conflito fica para a próxima vez.</numerusform>
            <numerusform>%n conflitos ficam para a próxima vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed meanwhile and are left for the next time.</source>
        <translation>
            <numerusform>%n valor mudou nesse meio-tempo e fica para a próxima vez.</numerusform>
            <numerusform>%n valores mudaram nesse meio-tempo e ficam para a próxima vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by the provider:</source>
        <translation>Recusados pelo provedor:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another sync of this account is under way.</source>
        <translation>Outra sincronização desta conta está em andamento.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>O daqui</translation>
    </message>
    <message>
        <source>The provider&apos;s</source>
        <translation>O do provedor</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Contacts at the provider</source>
        <translation>Contatos no provedor</translation>
    </message>
    <message>
        <source>Both address books are compared first. Nothing is changed before you have seen what would be, and nothing is ever deleted.</source>
        <translation>Primeiro as duas listas de contatos são comparadas. Nada muda antes de você ver o que mudaria, e nada é apagado.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Con&amp;ta</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Um por um</translation>
    </message>
    <message>
        <source>For &amp;all of them</source>
        <translation>Para t&amp;odos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>No provedor</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>O certo é</translation>
    </message>
    <message>
        <source>Which value of “%1” is right for %2</source>
        <translation>Qual valor de “%1” está certo para %2</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>Deixar os dois</translation>
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
        <translation>No WhatsApp</translation>
    </message>
    <message>
        <source>Business-scoped id</source>
        <translation>ID no escopo da empresa</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>ID no provedor</translation>
    </message>
    <message>
        <source>Id at %1</source>
        <translation>ID em %1</translation>
    </message>
    <message>
        <source>The same person: WhatsApp knows this number without its 9.</source>
        <translation>A mesma pessoa: o WhatsApp conhece este número sem o 9.</translation>
    </message>
    <message>
        <source>WhatsApp knows this number without its 9; written with it, it is %1.</source>
        <translation>O WhatsApp conhece este número sem o 9; escrito com ele, é %1.</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>escrito aqui</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>from the provider</source>
        <translation>do provedor</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>o mesmo número</translation>
    </message>
    <message>
        <source>the same WhatsApp id</source>
        <translation>o mesmo id do WhatsApp</translation>
    </message>
    <message>
        <source>the same business-scoped id</source>
        <translation>o mesmo id no escopo da empresa</translation>
    </message>
    <message>
        <source>a changed number</source>
        <translation>um número que mudou</translation>
    </message>
    <message>
        <source>Both are known by %1, with or without its 9.</source>
        <translation>As duas são conhecidas por %1, com ou sem o 9.</translation>
    </message>
    <message>
        <source>WhatsApp answered for both with %1.</source>
        <translation>O WhatsApp respondeu pelas duas com %1.</translation>
    </message>
    <message>
        <source>Meta names both %1.</source>
        <translation>Para a Meta, as duas são %1.</translation>
    </message>
    <message>
        <source>This person told WhatsApp of a new number, %1. A number that was given up can belong to somebody else soon: look before you merge.</source>
        <translation>Esta pessoa informou ao WhatsApp um número novo, %1. Um número abandonado pode logo ser de outra pessoa: olhe antes de juntar.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Juntada</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>Junção desfeita</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Não importar</translation>
    </message>
    <message>
        <source>This person asked to be forgotten and is not brought back.</source>
        <translation>Esta pessoa pediu para ser esquecida e não volta.</translation>
    </message>
    <message>
        <source>What stands here belongs to two different cards. Merge them first, if they are one person.</source>
        <translation>O que está aqui pertence a duas fichas diferentes. Se for uma só pessoa, junte as fichas primeiro.</translation>
    </message>
    <message>
        <source>This is no username.</source>
        <translation>Isto não é um nome de usuário.</translation>
    </message>
    <message>
        <source>This is no business-scoped id.</source>
        <translation>Isto não é um id no escopo da empresa.</translation>
    </message>
    <message>
        <source>Two columns are one attribute, or the column&apos;s name is none.</source>
        <translation>Duas colunas são o mesmo atributo, ou o nome da coluna não serve para um.</translation>
    </message>
    <message>
        <source>This value is longer than an attribute&apos;s may be.</source>
        <translation>Este valor é mais longo do que um atributo permite.</translation>
    </message>
    <message>
        <source>There is no number, username or id in this row.</source>
        <translation>Não há número, nome de usuário nem id nesta linha.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s card has this already. If it is one person, merge the two cards.</source>
        <translation>A ficha de outra pessoa já tem isto. Se for uma só pessoa, junte as duas fichas.</translation>
    </message>
    <message>
        <source>This is no number, id or username.</source>
        <translation>Isto não é um número, id nem nome de usuário.</translation>
    </message>
    <message>
        <source>A contact is known by something: leave at least one number, id or username.</source>
        <translation>Um contato é conhecido por alguma coisa: deixe ao menos um número, id ou nome de usuário.</translation>
    </message>
    <message>
        <source>An attribute&apos;s name has 1 to 64 characters and no braces, and each name stands once; capitals, accents and spaces around it do not count.</source>
        <translation>O nome de um atributo tem de 1 a 64 caracteres, sem chaves, e não se repete; maiúsculas, acentos e espaços em volta não contam.</translation>
    </message>
    <message>
        <source>This merge can no longer be taken back: it was undone, the card was merged again, or something of it belongs to another card now.</source>
        <translation>Esta junção não pode mais ser desfeita: já foi desfeita, a ficha foi juntada de novo ou algo dela agora pertence a outra ficha.</translation>
    </message>
    <message>
        <source>Choose at least two contacts.</source>
        <translation>Escolha ao menos dois contatos.</translation>
    </message>
    <message>
        <source>This contact is gone.</source>
        <translation>Este contato não existe mais.</translation>
    </message>
</context>
<context>
    <name>recado::ContactsForm</name>
    <message>
        <source>Contact cards</source>
        <translation>Cartões de contato</translation>
    </message>
    <message>
        <source>Contact card %1</source>
        <translation>Cartão de contato %1</translation>
    </message>
    <message>
        <source>Add contact card</source>
        <translation>Adicionar cartão de contato</translation>
    </message>
    <message>
        <source>Contact card added.</source>
        <translation>Cartão de contato adicionado.</translation>
    </message>
    <message>
        <source>Contact card removed.</source>
        <translation>Cartão de contato removido.</translation>
    </message>
    <message>
        <source>Contact card moved.</source>
        <translation>Cartão de contato movido.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>Nome como aparece</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Mais sobre este contato</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefone %1</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Adicionar telefone</translation>
    </message>
    <message>
        <source>Phone added.</source>
        <translation>Telefone adicionado.</translation>
    </message>
    <message>
        <source>Phone removed.</source>
        <translation>Telefone removido.</translation>
    </message>
    <message>
        <source>Phone moved.</source>
        <translation>Telefone movido.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número do WhatsApp</translation>
    </message>
    <message>
        <source>Digits only. With it the person can write to this contact; without it, invite.</source>
        <translation>Só dígitos. Com ele, a pessoa pode escrever para este contato; sem ele, só convidar.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Endereço %1</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adicionar endereço</translation>
    </message>
    <message>
        <source>Address added.</source>
        <translation>Endereço adicionado.</translation>
    </message>
    <message>
        <source>Address removed.</source>
        <translation>Endereço removido.</translation>
    </message>
    <message>
        <source>Address moved.</source>
        <translation>Endereço movido.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefixo</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufixo</translation>
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
        <translation>Aniversário</translation>
    </message>
    <message>
        <source>Year, month and day: 1990-02-28</source>
        <translation>Ano, mês e dia: 1990-02-28</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Email %1</source>
        <translation>E-mail %1</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Adicionar e-mail</translation>
    </message>
    <message>
        <source>Email added.</source>
        <translation>E-mail adicionado.</translation>
    </message>
    <message>
        <source>Email removed.</source>
        <translation>E-mail removido.</translation>
    </message>
    <message>
        <source>Email moved.</source>
        <translation>E-mail movido.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Website %1</source>
        <translation>Site %1</translation>
    </message>
    <message>
        <source>Add website</source>
        <translation>Adicionar site</translation>
    </message>
    <message>
        <source>Website added.</source>
        <translation>Site adicionado.</translation>
    </message>
    <message>
        <source>Website removed.</source>
        <translation>Site removido.</translation>
    </message>
    <message>
        <source>Website moved.</source>
        <translation>Site movido.</translation>
    </message>
</context>
<context>
    <name>recado::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
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
        <translation>&amp;Adicionar contato</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Ninguém aqui ainda</translation>
    </message>
    <message>
        <source>Who writes to you gets a card by itself. You can also add somebody, or import a list.</source>
        <translation>Quem escreve para você ganha uma ficha sozinho. Você também pode adicionar alguém ou importar uma lista.</translation>
    </message>
    <message>
        <source>Add &amp;somebody</source>
        <translation>Adicionar al&amp;guém</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ninguém combina</translation>
    </message>
    <message>
        <source>Other words, another tag or a number may find them.</source>
        <translation>Outras palavras, outra etiqueta ou um número podem encontrar alguém.</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Limpar busca e filtros</translation>
    </message>
    <message>
        <source>The card of %1 was removed.</source>
        <translation>A ficha de %1 foi removida.</translation>
    </message>
    <message>
        <source>There are two cards now; this is the new one.</source>
        <translation>Agora há duas fichas; esta é a nova.</translation>
    </message>
    <message>
        <source>Select both cards in the list (Ctrl+click, or Ctrl+Space), then choose “Merge”.</source>
        <translation>Selecione as duas fichas na lista (Ctrl+clique ou Ctrl+Espaço) e depois escolha “Juntar”.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contato</numerusform>
            <numerusform>%n contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · %2 à vista</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contatos.csv</translation>
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
        <translation>nome</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>%n contato gravado em %1.</numerusform>
            <numerusform>%n contatos gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same at the &amp;provider…</source>
        <translation>Igualar com o &amp;provedor…</translation>
    </message>
</context>
<context>
    <name>recado::ContentForm</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>recado::ContentPart</name>
    <message>
        <source>This version has no form for this kind of message. It is sent as it was pasted; the request beside shows all of it.</source>
        <translation>Esta versão não tem formulário para este tipo de mensagem. Ela é enviada como foi colada; a requisição ao lado mostra tudo.</translation>
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
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número do WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Id da mensagem</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Button of the card</source>
        <translation>Botão do cartão</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Product whose picture is shown</source>
        <translation>Produto cuja foto aparece</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id do produto</translation>
    </message>
    <message>
        <source>Catalog id</source>
        <translation>Id do catálogo</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>Nome da tela</translation>
    </message>
    <message>
        <source>Values for the screen</source>
        <translation>Valores para a tela</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>Primeira tela</translation>
    </message>
    <message>
        <source>Flow id</source>
        <translation>Id do Flow</translation>
    </message>
    <message>
        <source>Flow name</source>
        <translation>Nome do Flow</translation>
    </message>
    <message>
        <source>Flow token</source>
        <translation>Token do Flow</translation>
    </message>
    <message>
        <source>Minutes the button works</source>
        <translation>Minutos em que o botão funciona</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Anotação para você</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Código postal (PIN)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Price for this order</source>
        <translation>Preço neste pedido</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Sum of the items</source>
        <translation>Soma dos itens</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frete</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Situação do pedido</translation>
    </message>
    <message>
        <source>Status of the payment</source>
        <translation>Situação do pagamento</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pagamento</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Uma palavra a respeito</translation>
    </message>
</context>
<context>
    <name>recado::ConversationDelegate</name>
    <message>
        <source>waiting %1</source>
        <translation>espera há %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
</context>
<context>
    <name>recado::ConversationFilterBar</name>
    <message numerus="yes">
        <source>Waiting for more than %n min</source>
        <translation>
            <numerusform>Esperando há mais de %n min</numerusform>
            <numerusform>Esperando há mais de %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for more than %n h</source>
        <translation>
            <numerusform>Esperando há mais de %n h</numerusform>
            <numerusform>Esperando há mais de %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversas</translation>
    </message>
    <message>
        <source>Name, number or text</source>
        <translation>Nome, número ou texto</translation>
    </message>
    <message>
        <source>In names, numbers and what was said (Ctrl+F)</source>
        <translation>Em nomes, números e no que foi dito (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Parar a busca</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>outro número</translation>
    </message>
    <message>
        <source>Looking through what was said… %1 %</source>
        <translation>Procurando no que foi dito… %1 %</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Tirar: %1</translation>
    </message>
</context>
<context>
    <name>recado::ConversationHeader</name>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvida</translation>
    </message>
    <message>
        <source>Solved, and on to whoever has waited longest (Ctrl+Shift+S)</source>
        <translation>Resolvida, e ir para quem espera há mais tempo (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+G)</source>
        <translation>Ir para um dia (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show the person&apos;s card</source>
        <translation>Mostrar a ficha da pessoa</translation>
    </message>
    <message>
        <source>Notes (Ctrl+Shift+E)</source>
        <translation>Notas (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Eu (%1)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Outra pessoa…</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Situação: %1</translation>
    </message>
    <message>
        <source>Status; Ctrl+Shift+S solved and next, Ctrl+Shift+P pending and next, Ctrl+Shift+O open</source>
        <translation>Situação; Ctrl+Shift+S resolvida e próxima, Ctrl+Shift+P pendente e próxima, Ctrl+Shift+O aberta</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>Responsável: %1</translation>
    </message>
    <message>
        <source>Who looks after it; Ctrl+Shift+A: I do</source>
        <translation>Responsável; Ctrl+Shift+A: eu</translation>
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
        <translation>Esta pessoa tem um número novo:</translation>
    </message>
    <message>
        <source>Write there</source>
        <translation>Escrever para lá</translation>
    </message>
    <message>
        <source>Go to that conversation</source>
        <translation>Ir para essa conversa</translation>
    </message>
</context>
<context>
    <name>recado::ConversationTable</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
</context>
<context>
    <name>recado::ConversationWords</name>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvida</translation>
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
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Cartão de contato</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Interactive message</source>
        <translation>Mensagem interativa</translation>
    </message>
    <message>
        <source>Tapped a button</source>
        <translation>Tocou em um botão</translation>
    </message>
    <message>
        <source>Chose from a list</source>
        <translation>Escolheu em uma lista</translation>
    </message>
    <message>
        <source>Filled in a form</source>
        <translation>Preencheu um formulário</translation>
    </message>
    <message>
        <source>Notice from WhatsApp</source>
        <translation>Aviso do WhatsApp</translation>
    </message>
    <message>
        <source>A message of another kind</source>
        <translation>Uma mensagem de outro tipo</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>esperando resposta há %1</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>responsável: %1</translation>
    </message>
    <message>
        <source>we wrote: %1</source>
        <translation>nós escrevemos: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>several conversations</comment>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>several conversations</comment>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>several conversations</comment>
        <translation>Resolvidas</translation>
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
        <translation>A nota não foi guardada.</translation>
    </message>
    <message>
        <source>The note was not removed.</source>
        <translation>A nota não foi removida.</translation>
    </message>
    <message>
        <source>Set to “%1” here, but not at the provider.</source>
        <translation>Marcada como “%1” aqui, mas não no provedor.</translation>
    </message>
    <message>
        <source>It was not set to “%1”.</source>
        <translation>Não foi marcada como “%1”.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Assigned here, but not at the provider.</source>
        <translation>Atribuída aqui, mas não no provedor.</translation>
    </message>
    <message>
        <source>It was not assigned.</source>
        <translation>Não foi atribuída.</translation>
    </message>
    <message>
        <source>What is your name? It stands beside what you look after and what you note.</source>
        <translation>Qual é o seu nome? Ele aparece junto às conversas sob sua responsabilidade e às suas notas.</translation>
    </message>
    <message>
        <source>Who looks after %1?</source>
        <translation>Quem é responsável por %1?</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Escrever para alguém</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Nenhuma conversa ainda</translation>
    </message>
    <message>
        <source>Whoever writes to one of your numbers, or is written to, appears here.</source>
        <translation>Quem escreve para um dos seus números, ou recebe uma mensagem, aparece aqui.</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada combina</translation>
    </message>
    <message>
        <source>Other words, or fewer conditions, may find it.</source>
        <translation>Outras palavras, ou menos condições, podem encontrar.</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Limpar o filtro</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Escolha uma conversa</translation>
    </message>
    <message>
        <source>With ↑ ↓ in the list, then Enter to answer. Ctrl+Shift+W opens whoever has waited longest.</source>
        <translation>Com ↑ ↓ na lista e depois Enter para responder. Ctrl+Shift+W abre quem espera há mais tempo.</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Está tudo em dia</translation>
    </message>
    <message>
        <source>Nothing here: %1</source>
        <translation>Nada aqui: %1</translation>
    </message>
    <message>
        <source>Whoever writes next appears here.</source>
        <translation>Quem escrever a seguir aparece aqui.</translation>
    </message>
    <message>
        <source>No conversation has this status.</source>
        <translation>Nenhuma conversa está nesta situação.</translation>
    </message>
</context>
<context>
    <name>recado::DayWords</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>recado::DecisionBar</name>
    <message>
        <source>What can be done</source>
        <translation>O que pode ser feito</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Continuar esperando</translation>
    </message>
    <message>
        <source>Mark as sen&amp;t</source>
        <translation>Marcar como en&amp;viada</translation>
    </message>
    <message>
        <source>Mark as n&amp;ot sent</source>
        <translation>Marcar como &amp;não enviada</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Enviar de n&amp;ovo…</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Note for the decision</source>
        <translation>Anotação da decisão</translation>
    </message>
    <message>
        <source>Why you decide so (optional)</source>
        <translation>Por que você decide assim (opcional)</translation>
    </message>
    <message>
        <source>Nobody here knows whether it arrived</source>
        <translation>Ninguém aqui sabe se ela chegou</translation>
    </message>
    <message>
        <source>No answer told what became of it (%1).</source>
        <translation>Nenhuma resposta disse o que aconteceu com ela (%1).</translation>
    </message>
    <message>
        <source>It left at %1, and no answer told what became of it (%2).</source>
        <translation>Ela saiu (%1), e nenhuma resposta disse o que aconteceu com ela (%2).</translation>
    </message>
    <message>
        <source>A webhook about it will be recognised by an id that travelled with it.</source>
        <translation>Um webhook sobre ela será reconhecido por um id que foi junto.</translation>
    </message>
    <message>
        <source>No id of ours travelled with it: a webhook is recognised by number, wording and time, when only one message fits.</source>
        <translation>Nenhum id nosso foi junto: um webhook é reconhecido por número, texto e hora, quando só uma mensagem combina.</translation>
    </message>
    <message>
        <source>The provider is asked next at %1.</source>
        <translation>Próxima consulta ao provedor: %1.</translation>
    </message>
    <message>
        <source>The provider is not asked by itself any more; you can ask it now.</source>
        <translation>O provedor não é mais consultado automaticamente; você pode perguntar agora.</translation>
    </message>
    <message>
        <source>This provider cannot be asked; only a webhook tells.</source>
        <translation>Este provedor não pode ser consultado; só um webhook traz a resposta.</translation>
    </message>
    <message>
        <source>If the person can be asked, ask them.</source>
        <translation>Se der para perguntar à pessoa, pergunte.</translation>
    </message>
    <message>
        <source>Marked as sent</source>
        <translation>Marcada como enviada</translation>
    </message>
    <message>
        <source>Marked as not sent</source>
        <translation>Marcada como não enviada</translation>
    </message>
    <message>
        <source>Whatever the provider says about it later counts more, and is shown beside it.</source>
        <translation>O que o provedor disser sobre ela depois vale mais e aparece ao lado.</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por que falhou</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Por que foi recusada</translation>
    </message>
    <message>
        <source>Whose turn: %1</source>
        <translation>Onde resolver: %1</translation>
    </message>
    <message>
        <source>Whose turn: %1 (code %2)</source>
        <translation>Onde resolver: %1 (código %2)</translation>
    </message>
    <message>
        <source>A message of a broadcast has no time of its own: send it again when its time has come.</source>
        <translation>Uma mensagem de disparo não tem hora própria: envie de novo quando chegar a hora dela.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>For four hours</source>
        <translation>Por quatro horas</translation>
    </message>
    <message>
        <source>Until tomorrow at 9</source>
        <translation>Até amanhã às 9h</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>Por três dias</translation>
    </message>
    <message>
        <source>Nobody knows whether the first one arrived: %1 may get the same message twice, and it may be charged twice.</source>
        <translation>Ninguém sabe se a primeira chegou: %1 pode receber a mesma mensagem duas vezes, e pode haver cobrança em dobro.</translation>
    </message>
    <message>
        <source>Its broadcast runs again for this one message.</source>
        <translation>O disparo volta a rodar só para esta mensagem.</translation>
    </message>
    <message>
        <source>Send it to %1 again?</source>
        <translation>Enviar de novo para %1?</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>It is time to ask the provider: that happens as soon as the calls allowed for it permit.</source>
        <translation>Está na hora de perguntar ao provedor: isso acontece assim que as chamadas permitidas derem.</translation>
    </message>
    <message>
        <source>What this refusal takes is not known here: sending it again is your decision.</source>
        <translation>Não se sabe aqui o que esta recusa exige: enviar de novo é decisão sua.</translation>
    </message>
    <message>
        <source>The provider refused the first one and may refuse this one, too. Should it have left all the same, %1 gets it twice.</source>
        <translation>O provedor recusou a primeira e pode recusar esta também. Se ela saiu mesmo assim, %1 recebe duas vezes.</translation>
    </message>
</context>
<context>
    <name>recado::DecisionWords</name>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Accepted %1 and silent since</source>
        <translation>Aceita %1 e em silêncio desde então</translation>
    </message>
    <message>
        <source>Held back by the provider %1 and silent since</source>
        <translation>Retida pelo provedor %1 e em silêncio desde então</translation>
    </message>
    <message>
        <source>Sent %1, and no delivery was told</source>
        <translation>Enviada %1, sem aviso de entrega</translation>
    </message>
    <message>
        <source>Without an answer since %1</source>
        <translation>Sem resposta %1</translation>
    </message>
    <message>
        <source>Sent %1; a telephone that is off is usual. It may still arrive until %2.</source>
        <translation>Enviada %1; é comum o telefone estar desligado. Ela ainda pode chegar até %2.</translation>
    </message>
    <message>
        <source>%1, which is usual; it may still arrive until %2.</source>
        <translation>%1, o que é comum; ela ainda pode chegar até %2.</translation>
    </message>
    <message>
        <source>%1; it may still arrive until %2.</source>
        <translation>%1; ela ainda pode chegar até %2.</translation>
    </message>
    <message>
        <source>%1. WhatsApp gave it up at %2: take it as not delivered.</source>
        <translation>%1. O WhatsApp desistiu dela em %2: considere-a não entregue.</translation>
    </message>
    <message>
        <source>It can be sent again now.</source>
        <translation>Ela pode ser enviada de novo agora.</translation>
    </message>
    <message>
        <source>It can be sent again from %1 on; before that it would fail once more.</source>
        <translation>Ela pode ser enviada de novo a partir de %1; antes disso falharia outra vez.</translation>
    </message>
    <message>
        <source>Nobody can say whether the person will still get it, so sending it again is your decision: they may get it twice.</source>
        <translation>Ninguém pode dizer se a pessoa ainda vai recebê-la, então enviar de novo é decisão sua: ela pode chegar duas vezes.</translation>
    </message>
    <message>
        <source>Sent again as it is, it would fail again.</source>
        <translation>Enviada de novo como está, falharia outra vez.</translation>
    </message>
    <message>
        <source>It can be sent again once its template is approved and fetched anew.</source>
        <translation>Ela pode ser enviada de novo quando o modelo estiver aprovado e for buscado outra vez.</translation>
    </message>
    <message>
        <source>It can be sent again once the account is in order and its test succeeds.</source>
        <translation>Ela pode ser enviada de novo quando a conta estiver em ordem e o teste dela der certo.</translation>
    </message>
    <message>
        <source>It can be sent again once the sending number is free and the account&apos;s test succeeds.</source>
        <translation>Ela pode ser enviada de novo quando o número de envio estiver liberado e o teste da conta der certo.</translation>
    </message>
    <message>
        <source>It needs another file or link: write it anew.</source>
        <translation>Ela precisa de outro arquivo ou link: escreva-a de novo.</translation>
    </message>
    <message>
        <source>&amp;Correct the number</source>
        <translation>&amp;Corrigir o número</translation>
    </message>
    <message>
        <source>&amp;Fetch the templates again</source>
        <translation>&amp;Buscar os modelos de novo</translation>
    </message>
    <message>
        <source>&amp;Enter new credentials</source>
        <translation>&amp;Informar novas credenciais</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de novo</translation>
    </message>
    <message>
        <source>Send a &amp;template</source>
        <translation>Enviar um &amp;modelo</translation>
    </message>
    <message>
        <source>&amp;Change the message</source>
        <translation>&amp;Alterar a mensagem</translation>
    </message>
    <message>
        <source>Copy for the &amp;administrator</source>
        <translation>Copiar para o &amp;administrador</translation>
    </message>
    <message>
        <source>&amp;Send again at %1</source>
        <translation>&amp;Enviar de novo em %1</translation>
    </message>
    <message>
        <source>&amp;Send again now</source>
        <translation>&amp;Enviar de novo agora</translation>
    </message>
    <message>
        <source>%1 decided that it was sent.</source>
        <translation>%1 decidiu que ela foi enviada.</translation>
    </message>
    <message>
        <source>%1 decided that it was not sent.</source>
        <translation>%1 decidiu que ela não foi enviada.</translation>
    </message>
    <message>
        <source>%1 cancelled it.</source>
        <translation>%1 a cancelou.</translation>
    </message>
    <message>
        <source>%1 waits until %2.</source>
        <translation>%1 espera até %2.</translation>
    </message>
    <message>
        <source>%1 waited until %2; that time is over.</source>
        <translation>%1 esperou até %2; esse prazo acabou.</translation>
    </message>
    <message>
        <source>%1 asked for a new attempt.</source>
        <translation>%1 pediu uma nova tentativa.</translation>
    </message>
    <message>
        <source>It is too early to send it again: before its time it would fail once more.</source>
        <translation>É cedo para enviar de novo: antes da hora ela falharia outra vez.</translation>
    </message>
    <message>
        <source>Something has to be mended first: its template, its file, its account or the sending number.</source>
        <translation>Antes é preciso corrigir algo: o modelo, o arquivo, a conta ou o número de envio.</translation>
    </message>
    <message>
        <source>Nobody can say whether it arrived: whether it is sent again is decided for each message by itself.</source>
        <translation>Ninguém pode dizer se ela chegou: enviar de novo se decide mensagem por mensagem.</translation>
    </message>
    <message>
        <source>Sent again as it is, it would fail again. Change it and send it as a new message.</source>
        <translation>Enviada de novo como está, falharia outra vez. Altere-a e envie como mensagem nova.</translation>
    </message>
    <message>
        <source>It is not what it was any more: something was heard or decided about it meanwhile. Nothing was changed.</source>
        <translation>Ela não está mais como estava: nesse meio-tempo chegou uma novidade ou houve uma decisão sobre ela. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Its broadcast cannot run now: look at it under Broadcasts.</source>
        <translation>O disparo dela não pode rodar agora: veja em Disparos.</translation>
    </message>
    <message>
        <source>A message of a broadcast has no time of its own: send it again when its time has come.</source>
        <translation>Uma mensagem de disparo não tem hora própria: envie de novo quando chegar a hora dela.</translation>
    </message>
    <message>
        <source>This moment has passed: choose a later one.</source>
        <translation>Este momento já passou: escolha um mais tarde.</translation>
    </message>
    <message>
        <source>Too many at once: at most %1.</source>
        <translation>São muitas de uma vez: no máximo %1.</translation>
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
        <translation>Entrega recebida</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Number, id or any text – or a filter such as state == orphan</source>
        <translation>Número, id ou qualquer texto – ou um filtro como state == orphan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Sem dono</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não entendida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>Stays at the newest</source>
        <translation>Fica sempre na mais recente</translation>
    </message>
    <message>
        <source>R&amp;eplay…</source>
        <translation>Re&amp;processar…</translation>
    </message>
    <message>
        <source>Nothing has been received yet</source>
        <translation>Nada foi recebido ainda</translation>
    </message>
    <message>
        <source>What providers tell by webhook appears here the moment it comes, also what nobody can read.</source>
        <translation>O que os provedores contam por webhook aparece aqui assim que chega, mesmo o que ninguém consegue ler.</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nada combina com este filtro</translation>
    </message>
    <message>
        <source>That may be good news. Other words find more.</source>
        <translation>Pode ser uma boa notícia. Outras palavras encontram mais.</translation>
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
        <source>The %n &amp;selected</source>
        <translation>
            <numerusform>&amp;Selecionada (%n)</numerusform>
            <numerusform>&amp;Selecionadas (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n of the filter</source>
        <translation>
            <numerusform>&amp;Todas do filtro (%n)</numerusform>
            <numerusform>&amp;Todas do filtro (%n)</numerusform>
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
        <translation>Só as primeiras %1 entregas recebidas foram copiadas; há mais %2 selecionadas.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
</context>
<context>
    <name>recado::DeliveryCells</name>
    <message>
        <source>Heard</source>
        <translation>Recebida em</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>O que informa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>+%n outra</numerusform>
            <numerusform>+%n outras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveryEvents</name>
    <message numerus="yes">
        <source>%n more event(s) stand in the raw content.</source>
        <translation>
            <numerusform>Há mais %n evento no conteúdo bruto.</numerusform>
            <numerusform>Há mais %n eventos no conteúdo bruto.</numerusform>
        </translation>
    </message>
    <message>
        <source>no time told</source>
        <translation>hora não informada</translation>
    </message>
    <message>
        <source>Found by recipient, template and time: it names no id.</source>
        <translation>Deduzida por destinatário, modelo e hora: não traz nenhum id.</translation>
    </message>
    <message>
        <source>It names no id of a message.</source>
        <translation>Não traz o id de nenhuma mensagem.</translation>
    </message>
    <message>
        <source>No message here is known by the id %1.</source>
        <translation>Nenhuma mensagem daqui é conhecida pelo id %1.</translation>
    </message>
    <message>
        <source>Nothing was ever sent from here to %1 by this account.</source>
        <translation>Nada foi enviado daqui para %1 por esta conta.</translation>
    </message>
    <message>
        <source>Messages to the same person, nearest in time:</source>
        <translation>Mensagens para a mesma pessoa, as mais próximas no tempo:</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>a duration</comment>
        <translation>%1 depois</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a duration</comment>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>Show the message: %1</source>
        <translation>Mostrar a mensagem: %1</translation>
    </message>
    <message>
        <source>Shows the message</source>
        <translation>Mostra a mensagem</translation>
    </message>
</context>
<context>
    <name>recado::DeliveryPane</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega recebida</translation>
    </message>
    <message>
        <source>Choose a delivery to see what it told and where that landed.</source>
        <translation>Escolha uma entrega recebida para ver o que ela contou e aonde isso foi parar.</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>O que não foi entendido</translation>
    </message>
    <message>
        <source>Ra&amp;w content</source>
        <translation>Conteúdo &amp;bruto</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reprocessar</translation>
    </message>
    <message>
        <source>Reads its bytes again, as they would be read today; what is known already stays as it is</source>
        <translation>Lê os bytes dela de novo, como seriam lidos hoje; o que já se sabe fica como está</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Entrega recebida %1</translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>chegou mais %n vez</numerusform>
            <numerusform>chegou mais %n vezes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveryTable</name>
    <message>
        <source>Received events</source>
        <translation>Eventos recebidos</translation>
    </message>
    <message>
        <source>Goes to the newest and stays there</source>
        <translation>Vai para a mais recente e fica nela</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveryWords</name>
    <message>
        <source>New</source>
        <comment>a webhook delivery</comment>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendida</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Associada</translation>
    </message>
    <message>
        <source>Orphan</source>
        <comment>a status without a message</comment>
        <translation>Sem dono</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a webhook delivery</comment>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não entendida</translation>
    </message>
    <message>
        <source>It is stored and will be read in a moment.</source>
        <translation>Está guardada e será lida em instantes.</translation>
    </message>
    <message>
        <source>It was understood and is about no message of yours: something a person wrote, or news about a template, a number or the account.</source>
        <translation>Foi entendida e não trata de nenhuma mensagem sua: é algo que uma pessoa escreveu, ou uma novidade sobre um modelo, um número ou a conta.</translation>
    </message>
    <message>
        <source>It was understood, and what it tells stands in the story of the message.</source>
        <translation>Foi entendida, e o que ela conta está no histórico da mensagem.</translation>
    </message>
    <message>
        <source>It tells the status of a message that is not in this list. Usually another system sent it through the same number. If it is one of yours, it finds its place by itself as soon as the message is known.</source>
        <translation>Ela conta a situação de uma mensagem que não está nesta lista. Em geral, outro sistema a enviou pelo mesmo número. Se for uma das suas, ela encontra o lugar sozinha assim que a mensagem for conhecida.</translation>
    </message>
    <message>
        <source>Its signature does not belong to these bytes and the app secret that is stored, so anybody may have written it, and nothing in it is believed. If the app secret was wrong, correct it in the account and replay: what is genuine is then read.</source>
        <translation>A assinatura não corresponde a estes bytes e ao segredo do app guardado; qualquer um pode tê-la escrito, e nada nela é levado em conta. Se o segredo do app estava errado, corrija-o na conta e reprocesse: o que for autêntico será lido.</translation>
    </message>
    <message>
        <source>This version of Recado cannot read it. Nothing is lost: the bytes are kept, and a later version can replay them.</source>
        <translation>Esta versão do Recado não consegue lê-la. Nada se perde: os bytes ficam guardados, e uma versão futura pode reprocessá-los.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>O que informa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Recebida em</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Number of the delivery</source>
        <translation>Número da entrega recebida</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Qualquer coisa</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que aconteceu com ela</translation>
    </message>
    <message>
        <source>Name of the account it was for</source>
        <translation>Nome da conta a que se destinava</translation>
    </message>
    <message>
        <source>A kind of event in it, or the provider&apos;s own word</source>
        <translation>Um tipo de evento nela, ou a palavra do próprio provedor</translation>
    </message>
    <message>
        <source>Bytes of its body</source>
        <translation>Bytes do corpo</translation>
    </message>
    <message>
        <source>How often the same bytes came again</source>
        <translation>Quantas vezes os mesmos bytes chegaram de novo</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Quando chegou</translation>
    </message>
    <message>
        <source>How long ago it came</source>
        <translation>Há quanto tempo chegou</translation>
    </message>
    <message>
        <source>Why it was refused, or the place that was not understood</source>
        <translation>Por que foi recusada, ou o ponto que não foi entendido</translation>
    </message>
    <message>
        <source>Text in its body, as it came</source>
        <translation>Texto no corpo, como chegou</translation>
    </message>
    <message>
        <source>Fingerprint of its body</source>
        <translation>Impressão digital do corpo</translation>
    </message>
    <message>
        <source>The number by which the list and the terminal name it</source>
        <translation>O número que ela tem na lista e no terminal</translation>
    </message>
    <message>
        <source>Kind, remark, account, or text in its body</source>
        <translation>Tipo, observação, conta ou texto no corpo</translation>
    </message>
</context>
<context>
    <name>recado::DoctorWording</name>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalação</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Arquivo do banco de dados</translation>
    </message>
    <message>
        <source>Database undamaged</source>
        <translation>Banco de dados sem danos</translation>
    </message>
    <message>
        <source>Database version</source>
        <translation>Versão do banco de dados</translation>
    </message>
    <message>
        <source>Database consistent</source>
        <translation>Banco de dados coerente</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Espaço livre em disco</translation>
    </message>
    <message>
        <source>Kind of disk</source>
        <translation>Tipo de disco</translation>
    </message>
    <message>
        <source>Rights of the files</source>
        <translation>Permissões dos arquivos</translation>
    </message>
    <message>
        <source>Disk confirms a write in</source>
        <translation>Disco confirma gravação em</translation>
    </message>
    <message>
        <source>Installation can be opened</source>
        <translation>Instalação pode ser aberta</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>Caminho até a internet</translation>
    </message>
    <message>
        <source>Provider&apos;s server</source>
        <translation>Servidor do provedor</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Relógio deste computador</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Keychain or vault</source>
        <translation>Chaveiro ou cofre</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Token and its rights</source>
        <translation>Token e permissões</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Listener from outside</source>
        <translation>Escuta vista de fora</translation>
    </message>
    <message>
        <source>Events of the provider</source>
        <translation>Eventos do provedor</translation>
    </message>
    <message>
        <source>The database of this installation is gone. Put a backup in its place, or ask for help before anything else is started; Recado makes no new one where there was one.</source>
        <translation>O banco de dados desta instalação sumiu. Ponha no lugar uma cópia de segurança, ou peça ajuda antes de iniciar qualquer outra coisa; o Recado não cria um novo onde já havia um.</translation>
    </message>
    <message>
        <source>Nothing is wrong: start Recado, or name the installation with --data-dir.</source>
        <translation>Não há nada errado: inicie o Recado ou indique a instalação com --data-dir.</translation>
    </message>
    <message>
        <source>Close every window of Recado and every recadoctl of this installation, then open one again: the changes are then moved into the file.</source>
        <translation>Feche todas as janelas do Recado e todo recadoctl desta instalação e depois abra um de novo: as alterações passam então para o arquivo.</translation>
    </message>
    <message>
        <source>Stop all programs of this installation and make a copy before anything else: recadoctl doctor --backup FILE. Then put a good backup in place of the damaged file.</source>
        <translation>Pare todos os programas desta instalação e faça uma cópia antes de qualquer outra coisa: recadoctl doctor --backup FILE. Depois ponha uma cópia de segurança boa no lugar do arquivo danificado.</translation>
    </message>
    <message>
        <source>A newer Recado has used this installation. Install that version here, too.</source>
        <translation>Um Recado mais novo usou esta instalação. Instale essa versão aqui também.</translation>
    </message>
    <message>
        <source>The file recado.db belongs to another program. Name the right installation with --data-dir.</source>
        <translation>O arquivo recado.db é de outro programa. Indique a instalação certa com --data-dir.</translation>
    </message>
    <message>
        <source>Free some disk where the installation lies: without it nothing can be sent and events are turned away.</source>
        <translation>Libere espaço no disco em que a instalação está: sem ele nada pode ser enviado e os eventos são recusados.</translation>
    </message>
    <message>
        <source>Nothing can be written to the data directory. Look at its rights and at the disk.</source>
        <translation>Não é possível gravar nada na pasta de dados. Confira as permissões dela e o disco.</translation>
    </message>
    <message>
        <source>The installation lies on a network disk, where locks of files are not to be trusted. Move it to a disk of this computer.</source>
        <translation>A instalação está em um disco de rede, onde não se pode confiar nas travas de arquivos. Mova-a para um disco deste computador.</translation>
    </message>
    <message>
        <source>Other users of this computer can read what people were told. Take away their rights (chmod go= on what is named above).</source>
        <translation>Outros usuários deste computador podem ler o que foi dito às pessoas. Tire as permissões deles (chmod go= no que está indicado acima).</translation>
    </message>
    <message>
        <source>The disk takes long to confirm a write, and every event waits for that. Move the installation to a faster disk, or see what keeps this one busy.</source>
        <translation>O disco demora para confirmar uma gravação, e cada evento espera por isso. Mova a instalação para um disco mais rápido ou veja o que mantém este ocupado.</translation>
    </message>
    <message>
        <source>The vault is closed, or the passphrase does not open it. Name the file with the passphrase: --vault-key-file FILE.</source>
        <translation>O cofre está fechado, ou a frase secreta não o abre. Indique o arquivo com a frase secreta: --vault-key-file FILE.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Log in, or unlock it.</source>
        <translation>O chaveiro deste computador está bloqueado. Entre na sessão ou desbloqueie-o.</translation>
    </message>
    <message>
        <source>There is no keychain here. Use the encrypted vault: --vault-key-file FILE.</source>
        <translation>Não há chaveiro aqui. Use o cofre criptografado: --vault-key-file FILE.</translation>
    </message>
    <message>
        <source>The vault cannot be used. It is never written over: look at the disk, or put a backup of the file “vault” in its place.</source>
        <translation>Não é possível usar o cofre. Ele nunca é sobrescrito: confira o disco ou ponha no lugar uma cópia de segurança do arquivo “vault”.</translation>
    </message>
    <message>
        <source>The secrets of this account cannot be read. Open the keychain or the vault first.</source>
        <translation>Não é possível ler os segredos desta conta. Abra primeiro o chaveiro ou o cofre.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be used, so that no server is trusted. Name another one: recadoctl network set --ca-file FILE.</source>
        <translation>Não é possível usar o arquivo de certificados aceitos; por isso nenhum servidor é aceito. Indique outro: recadoctl network set --ca-file FILE.</translation>
    </message>
    <message>
        <source>The password for the proxy is stored but cannot be read. Open the keychain or the vault.</source>
        <translation>A senha do proxy está guardada, mas não pode ser lida. Abra o chaveiro ou o cofre.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password, or does not accept these: recadoctl network set --user NAME --secret password=@FILE.</source>
        <translation>O proxy pede usuário e senha, ou não aceita estes: recadoctl network set --user NAME --secret password=@FILE.</translation>
    </message>
    <message>
        <source>The proxy does not let Recado through to this server. Ask whoever runs it to allow the host.</source>
        <translation>O proxy não deixa o Recado chegar a este servidor. Peça a quem o administra que libere o host.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check its address: recadoctl network show.</source>
        <translation>Não é possível chegar ao proxy. Confira o endereço dele: recadoctl network show.</translation>
    </message>
    <message>
        <source>The server&apos;s name has no address here. Is this computer online? If so, look at its DNS settings, or at the account&apos;s address.</source>
        <translation>O nome do servidor não tem endereço aqui. Este computador está conectado à internet? Se estiver, confira os ajustes de DNS dele ou o endereço da conta.</translation>
    </message>
    <message>
        <source>Nobody answers at the server&apos;s address. Is this computer online, and does a firewall let Recado out?</source>
        <translation>Ninguém responde no endereço do servidor. Este computador está conectado à internet, e o firewall deixa o Recado sair?</translation>
    </message>
    <message>
        <source>The server takes the connection and then says nothing in time. Try again later; if it stays, tell the provider.</source>
        <translation>O servidor aceita a conexão e depois não diz nada a tempo. Tente de novo mais tarde; se continuar, avise o provedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s server reports trouble of its own. Messages wait; try again later.</source>
        <translation>O servidor do provedor informa um problema próprio. As mensagens esperam; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>No secure connection comes about. Something between this computer and the server may be in the way: a filter, a proxy, a login page.</source>
        <translation>Nenhuma conexão segura se completa. Algo entre este computador e o servidor pode estar no caminho: um filtro, um proxy, uma página de login.</translation>
    </message>
    <message>
        <source>This network wants a login before it lets anything out. Open a web browser, log in there, then try again. Nothing was sent meanwhile.</source>
        <translation>Esta rede pede login antes de deixar qualquer coisa sair. Abra um navegador, faça o login e tente de novo. Nada foi enviado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended, or the clock of this computer is wrong. Check the clock first.</source>
        <translation>O certificado do servidor venceu, ou o relógio deste computador está errado. Confira primeiro o relógio.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends soon. Tell whoever runs the server.</source>
        <translation>O certificado do servidor vence em breve. Avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than the one that was asked for. Check the account&apos;s address.</source>
        <translation>O certificado é de outro servidor, não daquele que foi consultado. Confira o endereço da conta.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here, as company filters do. Get its certificate from whoever runs the network: recadoctl network set --ca-file FILE.</source>
        <translation>O certificado foi emitido por uma autoridade que não é aceita aqui, como fazem os filtros de empresas. Peça o certificado dela a quem administra a rede: recadoctl network set --ca-file FILE.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: times of messages are shown wrongly, and connections may be refused. Let the system set it from the network.</source>
        <translation>O relógio deste computador está errado: os horários das mensagens aparecem errados e conexões podem ser recusadas. Deixe o sistema acertá-lo pela rede.</translation>
    </message>
    <message>
        <source>Get a new token from the provider: recadoctl account edit NAME --secret token=@FILE.</source>
        <translation>Obtenha um novo token com o provedor: recadoctl account edit NAME --secret token=@FILE.</translation>
    </message>
    <message>
        <source>The token lacks a right that Recado needs. Make one with the rights named above and store it: recadoctl account edit NAME --secret token=@FILE.</source>
        <translation>Falta ao token uma permissão de que o Recado precisa. Crie um com as permissões indicadas acima e guarde-o: recadoctl account edit NAME --secret token=@FILE.</translation>
    </message>
    <message>
        <source>The provider refuses one of the calls. See “recadoctl account test NAME”.</source>
        <translation>O provedor recusa uma das chamadas. Veja “recadoctl account test NAME”.</translation>
    </message>
    <message>
        <source>The provider cannot be reached: see what is said about its server.</source>
        <translation>Não é possível chegar ao provedor: veja o que está dito sobre o servidor dele.</translation>
    </message>
    <message>
        <source>Whoever answers at the account&apos;s address is not this provider. Check the address and the settings of the account.</source>
        <translation>Quem responde no endereço da conta não é este provedor. Confira o endereço e os ajustes da conta.</translation>
    </message>
    <message>
        <source>Fetch the templates again: recadoctl template sync ACCOUNT.</source>
        <translation>Busque os modelos de novo: recadoctl template sync ACCOUNT.</translation>
    </message>
    <message>
        <source>Open Recado, or run “recadoctl listen” on a computer that stays on: events that nobody receives are repeated by the provider for a while, then lost.</source>
        <translation>Abra o Recado ou execute “recadoctl listen” em um computador que fique ligado: eventos que ninguém recebe são repetidos pelo provedor por um tempo e depois se perdem.</translation>
    </message>
    <message>
        <source>The listener does not answer at its own address. Is the port taken? Choose another with “recadoctl listen --port P”, or in the settings.</source>
        <translation>A escuta não responde no próprio endereço. A porta está ocupada? Escolha outra com “recadoctl listen --port P” ou nos ajustes.</translation>
    </message>
    <message>
        <source>Another program answers where the listener should. Choose another port.</source>
        <translation>Outro programa responde onde a escuta deveria responder. Escolha outra porta.</translation>
    </message>
    <message>
        <source>Nothing answers at the public address. Is the tunnel or the reverse proxy running, and does the name lead to it?</source>
        <translation>Nada responde no endereço público. O túnel ou o proxy reverso está em execução, e o nome leva até ele?</translation>
    </message>
    <message>
        <source>Something answers at the public address, but not this listener. Let the reverse proxy hand on the path /hook/ unchanged.</source>
        <translation>Algo responde no endereço público, mas não é esta escuta. Faça o proxy reverso repassar o caminho /hook/ sem alteração.</translation>
    </message>
    <message>
        <source>The provider posts nothing for this account. Subscribe: recadoctl account subscribe NAME URL.</source>
        <translation>O provedor não envia nada para esta conta. Assine: recadoctl account subscribe NAME URL.</translation>
    </message>
    <message>
        <source>The provider posts events to another address, or to none. To have them here: recadoctl account subscribe NAME URL.</source>
        <translation>O provedor envia os eventos a outro endereço, ou a nenhum. Para recebê-los aqui: recadoctl account subscribe NAME URL.</translation>
    </message>
    <message>
        <source>The app is not subscribed to all kinds of events that Recado needs. Tick the ones named above in the provider&apos;s console.</source>
        <translation>O app não assina todos os tipos de evento de que o Recado precisa. Marque os indicados acima no console do provedor.</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again.</source>
        <translation>Não houve resposta a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>That is no proxy. Write http://HOST:PORT or socks5://HOST:PORT, without a name or password in it.</source>
        <translation>Isto não é um proxy. Escreva http://HOST:PORT ou socks5://HOST:PORT, sem nome nem senha.</translation>
    </message>
    <message>
        <source>“%1” is neither a host, nor a suffix such as .example.org, nor a range such as 10.0.0.0/8.</source>
        <translation>“%1” não é um host, nem um sufixo como .example.org, nem uma faixa como 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>That file cannot be read, or holds no certificate in PEM form.</source>
        <translation>Não foi possível ler este arquivo, ou ele não tem nenhum certificado em formato PEM.</translation>
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
        <translation>sumiu, embora esta instalação já tenha sido usada</translation>
    </message>
    <message>
        <source>none yet: this installation was never started</source>
        <translation>ainda não existe: esta instalação nunca foi iniciada</translation>
    </message>
    <message>
        <source>%1, and %2 of changes beside it</source>
        <translation>%1, e mais %2 de alterações ao lado</translation>
    </message>
    <message>
        <source>no damage found</source>
        <translation>nenhum dano encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n places are damaged</source>
        <translation>
            <numerusform>%n ponto está danificado</numerusform>
            <numerusform>%n pontos estão danificados</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, this program knows %2</source>
        <translation>versão %1; este programa conhece a %2</translation>
    </message>
    <message>
        <source>everything that is referred to exists</source>
        <translation>tudo a que se faz referência existe</translation>
    </message>
    <message numerus="yes">
        <source>%n rows refer to nothing</source>
        <translation>
            <numerusform>%n linha faz referência a algo que não existe</numerusform>
            <numerusform>%n linhas fazem referência a algo que não existe</numerusform>
        </translation>
    </message>
    <message>
        <source>the data directory does not exist</source>
        <translation>a pasta de dados não existe</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 livres de %2</translation>
    </message>
    <message>
        <source>for this user only</source>
        <translation>só para este usuário</translation>
    </message>
    <message>
        <source>others may read: %1</source>
        <translation>outros podem ler: %1</translation>
    </message>
    <message>
        <source>%1 usually, %2 at worst</source>
        <translation>%1 em geral, %2 no pior caso</translation>
    </message>
    <message>
        <source>a login page of this network answered instead</source>
        <translation>quem respondeu foi uma página de login desta rede</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation>responde em %1</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>pelo proxy %1</translation>
    </message>
    <message numerus="yes">
        <source>certificate good for %n days</source>
        <translation>
            <numerusform>certificado válido por %n dia</numerusform>
            <numerusform>certificado válido por %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody to compare with</source>
        <translation>não há com quem comparar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 adiantado</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>lacks the rights %1</source>
        <translation>faltam as permissões %1</translation>
    </message>
    <message numerus="yes">
        <source>good for %n days</source>
        <translation>
            <numerusform>válido por %n dia</numerusform>
            <numerusform>válido por %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>good, without an end</source>
        <translation>válido, sem prazo</translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
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
        <translation>nada escuta por esta instalação agora</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>answers at %1 (HTTP %2)</source>
        <translation>responde em %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>answers at %1</source>
        <translation>responde em %1</translation>
    </message>
    <message>
        <source>posts to %1</source>
        <translation>envia para %1</translation>
    </message>
    <message>
        <source>posts to another address at %1</source>
        <translation>envia para outro endereço em %1</translation>
    </message>
    <message>
        <source>not subscribed: %1</source>
        <translation>sem assinatura: %1</translation>
    </message>
    <message>
        <source>the provider does not tell</source>
        <translation>o provedor não informa</translation>
    </message>
    <message>
        <source>last event: %1</source>
        <translation>último evento: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n templates, fetched: %1</source>
        <translation>
            <numerusform>%n modelo, buscado: %1</numerusform>
            <numerusform>%n modelos, buscados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direto</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>como o sistema indica</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Com defeito</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sem conferir</translation>
    </message>
    <message>
        <source>Nothing is wrong: this installation is new.</source>
        <translation>Não há nada errado: esta instalação é nova.</translation>
    </message>
    <message>
        <source>Close every window of Recado and whatever else runs for this installation, then open one again: the changes are then moved into the file.</source>
        <translation>Feche todas as janelas do Recado e o que mais estiver em execução por esta instalação e depois abra uma de novo: as alterações passam então para o arquivo.</translation>
    </message>
    <message>
        <source>Stop sending and make a backup before anything else. Then close Recado everywhere and put a good backup in place of the damaged file.</source>
        <translation>Pare os envios e faça uma cópia de segurança antes de qualquer outra coisa. Depois feche o Recado em todos os lugares e ponha uma cópia de segurança boa no lugar do arquivo danificado.</translation>
    </message>
    <message>
        <source>The file recado.db belongs to another program. Move it away, and put this installation&apos;s own in its place.</source>
        <translation>O arquivo recado.db é de outro programa. Tire-o dali e ponha no lugar o desta instalação.</translation>
    </message>
    <message>
        <source>Other users of this computer can read what people were told. Take away their rights on the files that are named above.</source>
        <translation>Outros usuários deste computador podem ler o que foi dito às pessoas. Tire as permissões deles nos arquivos indicados acima.</translation>
    </message>
    <message>
        <source>The vault is closed: nothing can be sent until its passphrase is given.</source>
        <translation>O cofre está fechado: nada pode ser enviado até você informar a frase secreta.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that Recado can use. Keep the credentials in an encrypted vault instead.</source>
        <translation>Este computador não tem um chaveiro que o Recado possa usar. Guarde as credenciais em um cofre criptografado.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be used, so that no server is trusted. Choose another one.</source>
        <translation>Não é possível usar o arquivo de certificados aceitos; por isso nenhum servidor é aceito. Escolha outro.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password, or does not accept these.</source>
        <translation>O proxy pede usuário e senha, ou não aceita estes.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check its address.</source>
        <translation>Não é possível chegar ao proxy. Confira o endereço dele.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here, as company filters do. Get its certificate from whoever runs the network, and let Recado trust it.</source>
        <translation>O certificado foi emitido por uma autoridade que não é aceita aqui, como fazem os filtros de empresas. Peça o certificado dela a quem administra a rede e faça o Recado aceitá-lo.</translation>
    </message>
    <message>
        <source>Get a new token from the provider and store it with the account.</source>
        <translation>Obtenha um novo token com o provedor e guarde-o na conta.</translation>
    </message>
    <message>
        <source>The token lacks a right that Recado needs. Make one with the rights named above and store it with the account.</source>
        <translation>Falta ao token uma permissão de que o Recado precisa. Crie um com as permissões indicadas acima e guarde-o na conta.</translation>
    </message>
    <message>
        <source>The provider refuses one of the calls. Test the account to see which.</source>
        <translation>O provedor recusa uma das chamadas. Teste a conta para ver qual.</translation>
    </message>
    <message>
        <source>Recado may not know the templates as they are now.</source>
        <translation>Talvez o Recado não conheça os modelos como estão agora.</translation>
    </message>
    <message>
        <source>Nothing listens for this installation now. Events that nobody receives are repeated by the provider for a while, then lost.</source>
        <translation>Nada escuta por esta instalação agora. Eventos que ninguém recebe são repetidos pelo provedor por um tempo e depois se perdem.</translation>
    </message>
    <message>
        <source>The listener does not answer at its own address. Is the port taken? Choose another one.</source>
        <translation>A escuta não responde no próprio endereço. A porta está ocupada? Escolha outra.</translation>
    </message>
    <message>
        <source>The provider posts nothing for this account. Set up its webhook.</source>
        <translation>O provedor não envia nada para esta conta. Configure o webhook dela.</translation>
    </message>
    <message>
        <source>The provider posts events to another address, or to none. Set up its webhook to have them here.</source>
        <translation>O provedor envia os eventos a outro endereço, ou a nenhum. Configure o webhook da conta para recebê-los aqui.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Esta instalação</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Events from the providers</source>
        <translation>Eventos dos provedores</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir o cofre</translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation>Criar um cofre</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Abrir a conta</translation>
    </message>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexões</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Ajustes de rede</translation>
    </message>
    <message>
        <source>Fetch templates</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer uma cópia</translation>
    </message>
    <message>
        <source>Open the login page</source>
        <translation>Abrir a página de login</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n com defeito</numerusform>
            <numerusform>%n com defeito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n pede atenção</numerusform>
            <numerusform>%n pedem atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound</source>
        <translation>
            <numerusform>%n em ordem</numerusform>
            <numerusform>%n em ordem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>%n sem conferir</numerusform>
            <numerusform>%n sem conferir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DraftTitle</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n pessoa.</numerusform>
            <numerusform>%n pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message.</source>
        <translation>Mensagem.</translation>
    </message>
    <message>
        <source>Careful.</source>
        <translation>Atenção.</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Nada escrito ainda.</translation>
    </message>
    <message>
        <source>At most %1 are written to from here. More at once is a broadcast: what is written and who it is for go along.</source>
        <translation>Daqui se escreve para no máximo %1 pessoas. Para mais gente, use um disparo: o texto e os destinatários vão junto.</translation>
    </message>
</context>
<context>
    <name>recado::DropGround</name>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>Solte uma planilha aqui</translation>
    </message>
    <message>
        <source>CSV, TSV or Excel (XLSX): one person a row, with the telephone in a column of its own.</source>
        <translation>CSV, TSV ou Excel (XLSX): uma pessoa por linha, com o telefone em uma coluna própria.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Colar células</translation>
    </message>
    <message>
        <source>People of an &amp;earlier broadcast</source>
        <translation>Pessoas de um disparo a&amp;nterior</translation>
    </message>
    <message>
        <source>Save a sample file with the right columns</source>
        <translation>Salvar um arquivo de exemplo com as colunas certas</translation>
    </message>
    <message>
        <source>From &amp;contacts</source>
        <translation>Dos con&amp;tatos</translation>
    </message>
</context>
<context>
    <name>recado::EarlierDialog</name>
    <message>
        <source>People of an earlier broadcast</source>
        <translation>Pessoas de um disparo anterior</translation>
    </message>
    <message>
        <source>Their columns and corrections come along. Who asked not to be written to is left out by the check.</source>
        <translation>As colunas e as correções vêm junto. Quem pediu para não receber mensagens é deixado de fora na conferência.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who did not reply</source>
        <translation>Quem não respondeu</translation>
    </message>
    <message>
        <source>Who replied</source>
        <translation>Quem respondeu</translation>
    </message>
    <message>
        <source>Who was not reached</source>
        <translation>Quem não recebeu</translation>
    </message>
    <message>
        <source>&amp;Broadcast</source>
        <translation>&amp;Disparo</translation>
    </message>
    <message>
        <source>&amp;Who of them</source>
        <translation>&amp;Quem deles</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Aproveitar</translation>
    </message>
</context>
<context>
    <name>recado::EmojiField</name>
    <message>
        <source>Take back an earlier reaction</source>
        <translation>Retirar uma reação anterior</translation>
    </message>
    <message>
        <source>Choose another emoji</source>
        <translation>Escolher outro emoji</translation>
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
        <translation>Nada encontrado</translation>
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
    <message>
        <source>Another snippet has this shortcut. Choose another one.</source>
        <translation>Outro texto pronto já tem este atalho. Escolha outro.</translation>
    </message>
    <message>
        <source>It no longer waits: it has left, or was ended elsewhere meanwhile.</source>
        <translation>Não espera mais: já saiu ou, nesse meio-tempo, foi encerrada em outro lugar.</translation>
    </message>
    <message>
        <source>The file that the listener has for %1 cannot be used: %2.</source>
        <translation>O arquivo que a escuta tem para %1 não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>The database of this installation is gone. Put a backup of recado.db in its place; Recado makes no new one where there was one.</source>
        <translation>O banco de dados desta instalação sumiu. Ponha no lugar uma cópia de segurança de recado.db; o Recado não cria um novo onde já havia um.</translation>
    </message>
    <message>
        <source>Another Recado listens, polls and sends for this data. What it does is seen here; only it can do this.</source>
        <translation>Outro Recado escuta, consulta e envia por estes dados. O que ele faz aparece aqui; só ele pode fazer isto.</translation>
    </message>
    <message>
        <source>The data folder belongs to the user %1. Start Recado as that user; the data of a service on this computer is reached with recado-service-ctl.</source>
        <translation>A pasta de dados pertence ao usuário %1. Inicie o Recado com esse usuário; aos dados de um serviço neste computador se chega com recado-service-ctl.</translation>
    </message>
    <message>
        <source>This person asked not to be written to, so it did not leave.</source>
        <translation>Esta pessoa pediu para não receber mensagens; por isso a mensagem não saiu.</translation>
    </message>
    <message>
        <source>This person was erased on %1 and is not to be written to, so it did not leave.</source>
        <translation>Esta pessoa foi apagada (%1) e não deve receber mensagens; por isso a mensagem não saiu.</translation>
    </message>
    <message>
        <source>This person wrote on %1 that they want no more messages, so it did not leave.</source>
        <translation>Esta pessoa escreveu que não quer mais mensagens (%1); por isso a mensagem não saiu.</translation>
    </message>
    <message>
        <source>This person stopped marketing messages on WhatsApp on %1, so it did not leave.</source>
        <translation>Esta pessoa parou as mensagens de marketing no WhatsApp (%1); por isso a mensagem não saiu.</translation>
    </message>
    <message>
        <source>This person is not to be written to: entered by %1 on %2. It did not leave.</source>
        <translation>Esta pessoa não deve receber mensagens: registrado por %1 (%2). A mensagem não saiu.</translation>
    </message>
    <message>
        <source>This person is not to be written to since %1, so it did not leave.</source>
        <translation>Esta pessoa não deve receber mensagens desde %1; por isso a mensagem não saiu.</translation>
    </message>
    <message>
        <source>This person was erased on their wish. Only they themselves can come back, by writing.</source>
        <translation>Esta pessoa foi apagada a pedido dela. Só ela mesma pode voltar, escrevendo.</translation>
    </message>
</context>
<context>
    <name>recado::EventList</name>
    <message>
        <source>Send a message from your phone to this account&apos;s number.</source>
        <translation>Envie uma mensagem do seu telefone para o número desta conta.</translation>
    </message>
    <message>
        <source>Send a message from your phone to one of these numbers: %1, …</source>
        <translation>Envie uma mensagem do seu telefone para um destes números: %1, …</translation>
    </message>
    <message>
        <source>Send a message from your phone to %1.</source>
        <translation>Envie uma mensagem do seu telefone para %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Waiting for the first event</source>
        <translation>Esperando o primeiro evento</translation>
    </message>
    <message>
        <source>Heard at %1.</source>
        <translation>Ouvido: %1.</translation>
    </message>
</context>
<context>
    <name>recado::ExportColumns</name>
    <message>
        <source>Columns of the file, in their order</source>
        <translation>Colunas do arquivo, na ordem</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>Further to the front (Alt+Up)</source>
        <translation>Mais para a frente (Alt+Seta para cima)</translation>
    </message>
    <message>
        <source>Further to the back (Alt+Down)</source>
        <translation>Mais para trás (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>As on the &amp;screen</source>
        <translation>Como na &amp;tela</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;odas</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituais</translation>
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
        <translation>Exportar mensagens</translation>
    </message>
    <message>
        <source>The s&amp;elected</source>
        <translation>As s&amp;elecionadas</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln s&amp;elected</source>
        <translation>
            <numerusform>A %Ln s&amp;elecionada</numerusform>
            <numerusform>As %Ln s&amp;elecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected in the list</source>
        <translation>Nada está selecionado na lista</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Quais mensagens</translation>
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
        <translation>As que estão selecionadas agora, na ordem da lista.</translation>
    </message>
    <message>
        <source>All that fit the &amp;filter</source>
        <translation>Todas as que cabem no &amp;filtro</translation>
    </message>
    <message>
        <source>All &amp;messages</source>
        <translation>Todas as &amp;mensagens</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that fit the &amp;filter</source>
        <translation>
            <numerusform>%Ln que cabe no &amp;filtro</numerusform>
            <numerusform>Todas as %Ln que cabem no &amp;filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln &amp;message(s)</source>
        <translation>
            <numerusform>%Ln &amp;mensagem</numerusform>
            <numerusform>Todas as %Ln &amp;mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln message(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln mensagem…</numerusform>
            <numerusform>E&amp;xportar %Ln mensagens…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Another export is being written; this one can begin when that has ended.</source>
        <translation>Outra exportação está sendo gravada; esta pode começar quando aquela terminar.</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Nada cabe neste filtro.</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Ainda não há mensagens.</translation>
    </message>
    <message>
        <source>A workbook holds %1 messages at most: choose CSV, or narrow the filter.</source>
        <translation>Uma planilha do Excel guarda no máximo %1 mensagens: escolha CSV ou estreite o filtro.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Escolha pelo menos uma coluna.</translation>
    </message>
</context>
<context>
    <name>recado::ExportStrip</name>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Exporting messages</source>
        <translation>Exportando mensagens</translation>
    </message>
    <message>
        <source>Looking which messages fit…</source>
        <translation>Procurando as mensagens que cabem…</translation>
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
        <translation>faltam %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported into “%1”.</source>
        <translation>
            <numerusform>%Ln mensagem exportada para “%1”.</numerusform>
            <numerusform>%Ln mensagens exportadas para “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
</context>
<context>
    <name>recado::ExportWords</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Planilha do Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV with semicolons, for Excel in Brazil</source>
        <translation>CSV com ponto e vírgula, para o Excel no Brasil</translation>
    </message>
    <message>
        <source>CSV with commas, for Excel in English</source>
        <translation>CSV com vírgulas, para o Excel em inglês</translation>
    </message>
    <message>
        <source>JSON lines, for other programs</source>
        <translation>Linhas JSON, para outros programas</translation>
    </message>
    <message>
        <source>Numbers stay whole, times are times. 1,048,575 messages at most.</source>
        <translation>Os números ficam inteiros e as datas são datas. No máximo 1.048.575 mensagens.</translation>
    </message>
    <message>
        <source>Opens by a double click; accents and telephone numbers stay as they are. Any number of messages.</source>
        <translation>Abre com um duplo clique; acentos e telefones ficam como são. Qualquer quantidade de mensagens.</translation>
    </message>
    <message>
        <source>One message a line, with the names that recadoctl uses and times in UTC. Any number of messages.</source>
        <translation>Uma mensagem por linha, com os nomes que o recadoctl usa e horários em UTC. Qualquer quantidade de mensagens.</translation>
    </message>
</context>
<context>
    <name>recado::FailureDialog</name>
    <message>
        <source>Correct the numbers…</source>
        <translation>Corrigir os números…</translation>
    </message>
    <message>
        <source>Refresh the templates</source>
        <translation>Atualizar os modelos</translation>
    </message>
    <message>
        <source>Renew the credentials…</source>
        <translation>Renovar as credenciais…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Tentar de novo…</translation>
    </message>
    <message>
        <source>Write with a template…</source>
        <translation>Escrever com um modelo…</translation>
    </message>
    <message>
        <source>Change the message…</source>
        <translation>Alterar a mensagem…</translation>
    </message>
    <message>
        <source>Tell the administrator…</source>
        <translation>Avisar o administrador…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
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
        <translation>Do lado de: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>show only these</source>
        <translation>mostrar só estas</translation>
    </message>
</context>
<context>
    <name>recado::FailureStrip</name>
    <message>
        <source>&amp;What to do</source>
        <translation>O &amp;que fazer</translation>
    </message>
    <message>
        <source>What to do about the failures</source>
        <translation>O que fazer com as falhas</translation>
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
        <translation>%1: %2. Clique para ver as pessoas.</translation>
    </message>
</context>
<context>
    <name>recado::FigureStrip</name>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many were</comment>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertas</translation>
    </message>
</context>
<context>
    <name>recado::FileWords</name>
    <message>
        <source>There is no such file, or it is a folder.</source>
        <translation>Este arquivo não existe ou é uma pasta.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Não foi possível ler o arquivo: %1.</translation>
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
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n situação</numerusform>
            <numerusform>%n situações</numerusform>
        </translation>
    </message>
    <message>
        <source>Number, name, text or id – or a filter such as verdict == failed</source>
        <translation>Número, nome, texto ou id – ou um filtro como verdict == failed</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>More to filter by</source>
        <translation>Mais opções para filtrar</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts</source>
        <translation>
            <numerusform>%n disparo</numerusform>
            <numerusform>%n disparos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Salvar este filtro…</translation>
    </message>
    <message>
        <source>Filters and colours…</source>
        <translation>Filtros e cores…</translation>
    </message>
</context>
<context>
    <name>recado::FilterEdit</name>
    <message>
        <source>A filter has at most %1 characters; what was to be put in here has %2 and was left out.</source>
        <translation>Um filtro tem no máximo %1 caracteres; o que seria inserido aqui tem %2 e ficou de fora.</translation>
    </message>
</context>
<context>
    <name>recado::FilterLine</name>
    <message>
        <source>⏎ apply · Ctrl+Space complete</source>
        <translation>⏎ aplicar · Ctrl+Espaço completar</translation>
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
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>recado::FilterProblemWords</name>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Um filtro tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Brackets may stand in at most %1 others.</source>
        <translation>Parênteses podem ficar dentro de no máximo %1 outros.</translation>
    </message>
    <message>
        <source>A set has at most %1 values.</source>
        <translation>Um conjunto tem no máximo %1 valores.</translation>
    </message>
    <message>
        <source>A field goes on here, such as verdict or name.</source>
        <translation>Aqui vai um campo, como verdict ou name.</translation>
    </message>
    <message>
        <source>Here stands “%1”, where a field such as verdict or name belongs.</source>
        <translation>Aqui está “%1”, onde deveria estar um campo como verdict ou name.</translation>
    </message>
    <message>
        <source>A comparison goes on here.</source>
        <translation>Aqui vai uma comparação.</translation>
    </message>
    <message>
        <source>Here stands “%1”, where a comparison belongs.</source>
        <translation>Aqui está “%1”, onde deveria estar uma comparação.</translation>
    </message>
    <message>
        <source>A value goes on here.</source>
        <translation>Aqui vai um valor.</translation>
    </message>
    <message>
        <source>Here stands “%1”, where a value belongs; one with spaces or signs needs quotes.</source>
        <translation>Aqui está “%1”, onde deveria estar um valor; com espaços ou sinais, ele precisa de aspas.</translation>
    </message>
    <message>
        <source>“in” is followed by values in braces: {131049, 131026}.</source>
        <translation>Depois de “in” vêm valores entre chaves: {131049, 131026}.</translation>
    </message>
    <message>
        <source>Between two conditions stands &amp;&amp; (both) or || (one of them); a value with spaces needs quotes.</source>
        <translation>Entre duas condições vai &amp;&amp; (as duas) ou || (uma delas); um valor com espaços precisa de aspas.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Não existe o campo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is none of the words of this field.</source>
        <translation>“%1” não é uma das palavras deste campo.</translation>
    </message>
    <message>
        <source>This field cannot be compared with “%1”.</source>
        <translation>Este campo não pode ser comparado com “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>“%1” is not a day or moment.</source>
        <translation>“%1” não é um dia nem um momento.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time.</source>
        <translation>“%1” não é uma duração.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression, or one that would take too long.</source>
        <translation>“%1” não é uma expressão regular, ou é uma que demoraria demais.</translation>
    </message>
    <message>
        <source>The quote that begins here does not end.</source>
        <translation>As aspas que começam aqui não terminam.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <translation>O parêntese que abre aqui não é fechado.</translation>
    </message>
    <message>
        <source>The set that begins here is not closed with “}”.</source>
        <translation>O conjunto que começa aqui não é fechado com “}”.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>“%1” não cabe aqui.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Possíveis: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
</context>
<context>
    <name>recado::FilterProposals</name>
    <message>
        <source>Proposals</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>recado::FilterWords</name>
    <message>
        <source>“%1” anywhere</source>
        <translation>“%1” em qualquer lugar</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>não: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two conditions that both hold</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Nosso lado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>Tipo de erro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
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
        <source>Broadcast</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Row of the broadcast</source>
        <translation>Linha do disparo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>DDD</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Our id</source>
        <translation>Nosso id</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id no provedor</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última mudança</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Qualquer coisa</translation>
    </message>
    <message>
        <source>What became of the message</source>
        <translation>O que aconteceu com a mensagem</translation>
    </message>
    <message>
        <source>How far our own sending came</source>
        <translation>Até onde chegou o nosso envio</translation>
    </message>
    <message>
        <source>The provider&apos;s error code</source>
        <translation>O código de erro do provedor</translation>
    </message>
    <message>
        <source>What kind of thing went wrong</source>
        <translation>Que tipo de coisa deu errado</translation>
    </message>
    <message>
        <source>Name of the account it left by</source>
        <translation>Nome da conta pela qual saiu</translation>
    </message>
    <message>
        <source>Our number: its name, the number or the provider&apos;s id</source>
        <translation>Nosso número: o nome, o número ou o id no provedor</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>Language of the template, such as pt_BR</source>
        <translation>Idioma do modelo, como pt_BR</translation>
    </message>
    <message>
        <source>Name of the broadcast</source>
        <translation>Nome do disparo</translation>
    </message>
    <message>
        <source>Its row in the broadcast&apos;s table</source>
        <translation>A linha dela na tabela do disparo</translation>
    </message>
    <message>
        <source>The person&apos;s number, however it is written</source>
        <translation>O número da pessoa, escrito de qualquer forma</translation>
    </message>
    <message>
        <source>Area code of a Brazilian number</source>
        <translation>DDD de um número brasileiro</translation>
    </message>
    <message>
        <source>Country code, 55 is Brazil</source>
        <translation>Código do país, 55 é o Brasil</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>O nome da pessoa</translation>
    </message>
    <message>
        <source>What the person reads</source>
        <translation>O que a pessoa lê</translation>
    </message>
    <message>
        <source>Recado&apos;s own id of the message</source>
        <translation>O id da mensagem no Recado</translation>
    </message>
    <message>
        <source>An id by which the provider speaks of it</source>
        <translation>Um id que o provedor usa para se referir a ela</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Quando foi escrita</translation>
    </message>
    <message>
        <source>When something last came in about it</source>
        <translation>Quando chegou a última notícia sobre ela</translation>
    </message>
    <message>
        <source>When the status was reached</source>
        <translation>Quando chegou a esta situação</translation>
    </message>
    <message>
        <source>How long ago it was written</source>
        <translation>Há quanto tempo foi escrita</translation>
    </message>
    <message>
        <source>How long the status has stood</source>
        <translation>Há quanto tempo está nesta situação</translation>
    </message>
    <message>
        <source>How often sending was tried</source>
        <translation>Quantas vezes se tentou enviar</translation>
    </message>
    <message>
        <source>The person&apos;s copy was deleted</source>
        <translation>A cópia da pessoa foi apagada</translation>
    </message>
    <message>
        <source>It has a moment to leave at</source>
        <translation>Tem hora marcada para sair</translation>
    </message>
    <message>
        <source>Number, name, template, text or one of the ids</source>
        <translation>Número, nome, modelo, texto ou um dos ids</translation>
    </message>
    <message>
        <source>both hold</source>
        <translation>valem as duas</translation>
    </message>
    <message>
        <source>one of them holds</source>
        <translation>vale uma delas</translation>
    </message>
    <message>
        <source>the set begins</source>
        <translation>começa o conjunto</translation>
    </message>
    <message>
        <source>the set ends</source>
        <translation>termina o conjunto</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>é antes de</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>é menor que</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>não é depois de</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>é no máximo</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>é depois de</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>é maior que</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>não é antes de</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>é no mínimo</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>corresponde à expressão regular</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>é um destes</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertas</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Falharam hoje</translation>
    </message>
    <message>
        <source>Accepted but silent</source>
        <translation>Aceitas, mas em silêncio</translation>
    </message>
    <message>
        <source>Sent, not delivered for a day</source>
        <translation>Enviadas, há um dia sem entrega</translation>
    </message>
</context>
<context>
    <name>recado::FiltersDialog</name>
    <message>
        <source>Filters and colours</source>
        <translation>Filtros e cores</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Mais acima</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Mais abaixo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ome</translation>
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
        <translation>Cor das linhas</translation>
    </message>
    <message>
        <source>&amp;Colour of the rows</source>
        <translation>&amp;Cor das linhas</translation>
    </message>
    <message>
        <source>Where a row fits several filters, the colour of the first one in the list counts.</source>
        <translation>Quando uma linha atende a vários filtros, vale a cor do primeiro da lista.</translation>
    </message>
    <message>
        <source>Colour the rows that fit</source>
        <translation>Colorir as linhas que atendem ao filtro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Outro filtro já tem este nome.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome ao filtro.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n filters cannot be kept.</source>
        <translation>
            <numerusform>Não é possível guardar mais de %n filtro.</numerusform>
            <numerusform>Não é possível guardar mais de %n filtros.</numerusform>
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
        <translation>Ritmo e horário</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Escolher outro</translation>
    </message>
    <message>
        <source>See pairs</source>
        <translation>Ver pares</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Ver linhas</translation>
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
        <translation>Pelo id</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Pelo nome</translation>
    </message>
    <message>
        <source>Say which flow the button opens.</source>
        <translation>Diga qual Flow o botão abre.</translation>
    </message>
    <message>
        <source>Flow name</source>
        <translation>Nome do Flow</translation>
    </message>
    <message>
        <source>Flow id</source>
        <translation>Id do Flow</translation>
    </message>
    <message>
        <source>As it is called in WhatsApp Manager, under Flows.</source>
        <translation>Como se chama no Gerenciador do WhatsApp, em Flows.</translation>
    </message>
    <message>
        <source>A number: in WhatsApp Manager, under Flows.</source>
        <translation>Um número: está no Gerenciador do WhatsApp, em Flows.</translation>
    </message>
</context>
<context>
    <name>recado::FlowForm</name>
    <message>
        <source>Button label</source>
        <translation>Texto do botão</translation>
    </message>
    <message>
        <source>Without emoji.</source>
        <translation>Sem emoji.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Version of the flow</source>
        <translation>Versão do Flow</translation>
    </message>
    <message>
        <source>Not said: the published one</source>
        <translation>Não informada: a publicada</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Draft, for trying it out</source>
        <translation>Rascunho, para experimentar</translation>
    </message>
    <message>
        <source>Flow token</source>
        <translation>Token do Flow</translation>
    </message>
    <message>
        <source>Comes back with the answer, so that your server knows which message it belongs to.</source>
        <translation>Volta com a resposta, para o seu servidor saber a qual mensagem ela pertence.</translation>
    </message>
</context>
<context>
    <name>recado::FlowStart</name>
    <message>
        <source>First screen</source>
        <translation>Primeira tela</translation>
    </message>
    <message>
        <source>Not said: the flow&apos;s first</source>
        <translation>Não informada: a primeira do Flow</translation>
    </message>
    <message>
        <source>The one named below</source>
        <translation>A indicada abaixo</translation>
    </message>
    <message>
        <source>The one your server answers</source>
        <translation>A que o seu servidor responder</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>Nome da tela</translation>
    </message>
    <message>
        <source>As in the flow, in capitals. Empty: its first screen.</source>
        <translation>Como está no Flow, em maiúsculas. Vazio: a primeira tela dele.</translation>
    </message>
    <message>
        <source>Values for the screen</source>
        <translation>Valores para a tela</translation>
    </message>
</context>
<context>
    <name>recado::FoldedFields</name>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
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
    <name>recado::FunnelView</name>
    <message>
        <source>%1 %</source>
        <comment>94.1 %</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many were</comment>
        <translation>Lidas</translation>
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
        <translation>Funil</translation>
    </message>
    <message>
        <source>%1: %2 of %3 accepted, %4</source>
        <translation>%1: %2 de %3 aceitas, %4</translation>
    </message>
</context>
<context>
    <name>recado::HeaderFields</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>Cabeça&amp;lho</translation>
    </message>
    <message>
        <source>Text of the header</source>
        <translation>Texto do cabeçalho</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>Arquivo de exemplo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose an example file</source>
        <translation>Escolha um arquivo de exemplo</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Adicionar variável</translation>
    </message>
    <message>
        <source>Add variable to the header</source>
        <translation>Adicionar variável ao cabeçalho</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>The review looks at it: a picture, a video or a PDF, uploaded to the provider and kept there by this handle.</source>
        <translation>A análise olha para ele: uma imagem, um vídeo ou um PDF, enviado ao provedor e guardado lá com este identificador.</translation>
    </message>
    <message>
        <source>The review looks at it. A public link (https://…), or the handle that the provider gave for an uploaded example.</source>
        <translation>A análise olha para ele. Um link público (https://…) ou o identificador que o provedor deu a um exemplo enviado.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>recado::HeaderPart</name>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Image or video</source>
        <translation>Imagem ou vídeo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Texto do cabeçalho</translation>
    </message>
    <message>
        <source>Plain: no bold, no links.</source>
        <translation>Simples: sem negrito, sem links.</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Arquivo de imagem</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Arquivo de vídeo</translation>
    </message>
    <message>
        <source>Document file</source>
        <translation>Arquivo de documento</translation>
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
        <translation>Mensagens enviadas</translation>
    </message>
    <message>
        <source>Nothing was sent from here yet.</source>
        <translation>Nada foi enviado daqui ainda.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Mais antigas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send again to…</source>
        <translation>Enviar de novo para…</translation>
    </message>
    <message>
        <source>The form is filled with what was sent then. It leaves as a new message.</source>
        <translation>O formulário é preenchido com o que foi enviado na época. Sai como uma mensagem nova.</translation>
    </message>
</context>
<context>
    <name>recado::HistoryPart</name>
    <message>
        <source>History of this card</source>
        <translation>Histórico desta ficha</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take this merge back</source>
        <translation>Desfazer esta junção</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>desfeita</translation>
    </message>
</context>
<context>
    <name>recado::HookList</name>
    <message>
        <source>In Wati: Connectors → Webhooks → Add webhook. Paste the URL, choose the events that end in _v2 (sent, delivered, read, replied), the template failures and the incoming messages, and switch it on.</source>
        <translation>Na Wati: Connectors → Webhooks → Add webhook. Cole a URL, escolha os eventos que terminam em _v2 (sent, delivered, read, replied), as falhas de modelo e as mensagens recebidas, e ative.</translation>
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
        <source>%1 can be reached from this computer only: enter the public address in step 2 first.</source>
        <translation>Só este computador consegue chegar a %1: informe primeiro o endereço público no passo 2.</translation>
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
        <translation>A conta de treino configura isto sozinha.</translation>
    </message>
    <message>
        <source>Meta asks for a verify token, too: edit the account and make one.</source>
        <translation>A Meta também pede um token de verificação: edite a conta e crie um.</translation>
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
    <message>
        <source>Register at %1</source>
        <translation>Registrar em %1</translation>
    </message>
    <message>
        <source>Register %1 at %2</source>
        <translation>Registrar %1 em %2</translation>
    </message>
    <message>
        <source>New secret URL…</source>
        <translation>Nova URL secreta…</translation>
    </message>
    <message>
        <source>A new secret URL for %1</source>
        <translation>Uma nova URL secreta para %1</translation>
    </message>
    <message>
        <source>Retire it…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Retire the former URL of %1</source>
        <translation>Desativar a URL anterior de %1</translation>
    </message>
    <message>
        <source>First enter the public address in step 2</source>
        <translation>Informe primeiro o endereço público no passo 2</translation>
    </message>
    <message>
        <source>The URL before this one stops working at once.</source>
        <translation>A URL anterior a esta deixa de funcionar na hora.</translation>
    </message>
    <message>
        <source>A new secret URL for “%1”?</source>
        <translation>Criar uma nova URL secreta para “%1”?</translation>
    </message>
    <message>
        <source>For when somebody has seen the URL who should not. Recado listens at the new one at once; the present one goes on working for seven days, so that nothing is lost until the provider has the new one.</source>
        <translation>Para quando alguém que não deveria viu a URL. O Recado escuta na nova imediatamente; a atual continua funcionando por sete dias, para que nada se perca até o provedor ter a nova.</translation>
    </message>
    <message>
        <source>Make a new URL</source>
        <translation>Criar nova URL</translation>
    </message>
    <message>
        <source>This URL is new: enter or register it at the provider. The one before works until %1.</source>
        <translation>Esta URL é nova: informe-a ou registre-a no provedor. A anterior funciona até %1.</translation>
    </message>
    <message>
        <source>Retire the former URL of “%1”?</source>
        <translation>Desativar a URL anterior de “%1”?</translation>
    </message>
    <message>
        <source>Whoever still calls it is answered 404, and what they wanted to say is lost. Otherwise it ends by itself on %1.</source>
        <translation>Quem ainda a chamar recebe 404 como resposta, e o que queria dizer se perde. Sem isso, ela termina sozinha em %1.</translation>
    </message>
    <message>
        <source>Retire it now</source>
        <translation>Desativar agora</translation>
    </message>
</context>
<context>
    <name>recado::HostWords</name>
    <message>
        <source>%1 (process %2), since %3, without listening</source>
        <translation>%1 (processo %2), desde %3, sem escutar</translation>
    </message>
    <message>
        <source>%1 (process %2), since %3, at %4</source>
        <translation>%1 (processo %2), desde %3, em %4</translation>
    </message>
</context>
<context>
    <name>recado::IdField</name>
    <message>
        <source>Comes back with the answer. Made from the label until you write another.</source>
        <translation>Volta com a resposta. É criado a partir do texto até você escrever outro.</translation>
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
        <translation>Conhecido por</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number, username or id</source>
        <translation>Número, nome de usuário ou id</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the number, username or id</source>
        <translation>Adicionar o número, nome de usuário ou id</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mais um</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Tirar %1</translation>
    </message>
    <message>
        <source>A contact is known by something: leave at least one.</source>
        <translation>Um contato é conhecido por alguma coisa: deixe ao menos uma.</translation>
    </message>
    <message>
        <source>Last heard %1.</source>
        <translation>Último contato: %1.</translation>
    </message>
</context>
<context>
    <name>recado::IncomingFileWords</name>
    <message>
        <source>a script</source>
        <translation>um script</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>of no known type</source>
        <translation>de tipo desconhecido</translation>
    </message>
    <message>
        <source>Not what its name says: it is %1.</source>
        <translation>Não é o que o nome diz: é %1.</translation>
    </message>
    <message>
        <source>Not what it says: %1 was told, it is %2.</source>
        <translation>Não é o que diz ser: foi anunciado como %1, mas é %2.</translation>
    </message>
    <message>
        <source>Larger than WhatsApp sends files of this kind; not kept.</source>
        <translation>Maior do que o WhatsApp envia em arquivos deste tipo; não foi guardado.</translation>
    </message>
    <message>
        <source>The bytes that came are not those that were announced; not kept.</source>
        <translation>Os bytes que chegaram não são os anunciados; não foi guardado.</translation>
    </message>
    <message>
        <source>It lies on a server that is not the provider&apos;s; not fetched.</source>
        <translation>Está em um servidor que não é do provedor; não foi baixado.</translation>
    </message>
    <message>
        <source>The provider gave no file.</source>
        <translation>O provedor não entregou arquivo nenhum.</translation>
    </message>
    <message>
        <source>Large file: not fetched yet.</source>
        <translation>Arquivo grande: ainda não baixado.</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>Ainda não baixado.</translation>
    </message>
    <message>
        <source>The provider has it no more.</source>
        <translation>O provedor não o tem mais.</translation>
    </message>
    <message>
        <source>Removed from this computer after its time.</source>
        <translation>Removido deste computador ao fim do prazo.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>Não foi possível baixar.</translation>
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
        <translation>Rodapé</translation>
    </message>
    <message>
        <source>Small and grey below the text. May stay empty.</source>
        <translation>Pequeno e cinza, abaixo do texto. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>A number: in Meta&apos;s Commerce Manager, under Catalog settings.</source>
        <translation>Um número: está no Gerenciador de Comércio da Meta, em Configurações do catálogo.</translation>
    </message>
    <message>
        <source>The product&apos;s content id in the catalog (SKU).</source>
        <translation>O id de conteúdo do produto no catálogo (SKU).</translation>
    </message>
</context>
<context>
    <name>recado::ItemList</name>
    <message>
        <source>WhatsApp takes at most %1.</source>
        <translation>O WhatsApp aceita no máximo %1.</translation>
    </message>
</context>
<context>
    <name>recado::ItemRow</name>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Arraste para mover, ou use Alt+Seta para cima e Alt+Seta para baixo</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Mover para cima: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Mover para baixo: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
</context>
<context>
    <name>recado::JobCard</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>recado::KindBar</name>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mais ▾</translation>
    </message>
    <message>
        <source>More kinds of message</source>
        <translation>Mais tipos de mensagem</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>%1 cannot carry %2.</source>
        <translation>%1 não consegue enviar %2.</translation>
    </message>
</context>
<context>
    <name>recado::KindMenu</name>
    <message>
        <source>Attach a file or something else</source>
        <translation>Anexar um arquivo ou outra coisa</translation>
    </message>
    <message>
        <source>%1 cannot carry %2.</source>
        <translation>%1 não consegue enviar %2.</translation>
    </message>
</context>
<context>
    <name>recado::LibraryFilter</name>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Qualquer situação</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Qualquer categoria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Mais usados</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Com mídia</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Media, favourites</source>
        <translation>Mídia, favoritos</translation>
    </message>
</context>
<context>
    <name>recado::LinkSlot</name>
    <message>
        <source>Link or media id</source>
        <translation>Link ou id de mídia</translation>
    </message>
</context>
<context>
    <name>recado::LintList</name>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir ao campo</translation>
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
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>A porta %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>%1 Recado goes on listening at %2.</source>
        <translation>%1 O Recado continua escutando em %2.</translation>
    </message>
    <message>
        <source>More settings…</source>
        <translation>Mais ajustes…</translation>
    </message>
    <message>
        <source>What answers the providers on this computer. Without it, statuses come later, by asking.</source>
        <translation>O que responde aos provedores neste computador. Sem ela, as situações chegam mais tarde, pela consulta.</translation>
    </message>
    <message>
        <source>%1 listens, asks and sends for this data.</source>
        <translation>%1 escuta, consulta e envia por estes dados.</translation>
    </message>
    <message>
        <source>The service or another window listens, asks and sends for this data.</source>
        <translation>O serviço ou outra janela escuta, consulta e envia por estes dados.</translation>
    </message>
    <message>
        <source>What it hears appears here as well, and what you set here it follows. When it ends, this window takes over within seconds.</source>
        <translation>O que ele ouve aparece aqui também, e ele segue o que você ajusta aqui. Quando ele terminar, esta janela assume em segundos.</translation>
    </message>
</context>
<context>
    <name>recado::ListenerMetricsView</name>
    <message>
        <source>Nobody was refused since the listener was started.</source>
        <translation>Ninguém foi recusado desde que a escuta foi iniciada.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × reason</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Recusas: %1</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>Nenhum evento chegou ainda.</translation>
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
        <translation>Metade respondida em</translation>
    </message>
    <message>
        <source>99 % answered within</source>
        <translation>99 % respondidos em</translation>
    </message>
    <message>
        <source>Waiting to be stored</source>
        <translation>Esperando gravação</translation>
    </message>
    <message>
        <source>Beyond %1, or %2, providers are asked to come again.</source>
        <translation>Acima de %1, ou de %2, pede-se aos provedores que voltem mais tarde.</translation>
    </message>
</context>
<context>
    <name>recado::ListenerSettingsDialog</name>
    <message>
        <source>Listener settings</source>
        <translation>Ajustes da escuta</translation>
    </message>
    <message>
        <source>Only what your network asks for: everything may stay empty. Changes hold at once, without a restart, and no connection is dropped.</source>
        <translation>Só o que a sua rede exige: tudo pode ficar vazio. As mudanças valem na hora, sem reiniciar, e nenhuma conexão é derrubada.</translation>
    </message>
    <message>
        <source>Behind a proxy or tunnel</source>
        <translation>Atrás de um proxy ou túnel</translation>
    </message>
    <message>
        <source>When nginx, another reverse proxy or a tunnel receives the calls and hands them on.</source>
        <translation>Quando o nginx, outro proxy reverso ou um túnel recebe as chamadas e as repassa.</translation>
    </message>
    <message>
        <source>Trusted &amp;proxies</source>
        <translation>&amp;Proxies confiáveis</translation>
    </message>
    <message>
        <source>127.0.0.1 when it runs on this computer. Recado then believes it about where a call comes from; otherwise all calls count as one sender.</source>
        <translation>127.0.0.1 quando ele está neste computador. O Recado então confia nele quanto à origem de uma chamada; sem isso, todas as chamadas contam como um só remetente.</translation>
    </message>
    <message>
        <source>It &amp;tells the sender&apos;s address in</source>
        <translation>Informa o endereço do remeten&amp;te em</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>Quem pode chamar</translation>
    </message>
    <message>
        <source>Allowed &amp;networks</source>
        <translation>&amp;Redes permitidas</translation>
    </message>
    <message>
        <source>Empty: everybody, and the secret in the address decides. This computer is no exception: add 127.0.0.1 for the practice account.</source>
        <translation>Vazio: todos, e o segredo no endereço decide. Este computador não é exceção: acrescente 127.0.0.1 para a conta de treino.</translation>
    </message>
    <message>
        <source>Own certificate (HTTPS)</source>
        <translation>Certificado próprio (HTTPS)</translation>
    </message>
    <message>
        <source>Only when providers call Recado directly. With a proxy or tunnel in front, that one has the certificate.</source>
        <translation>Só quando os provedores chamam o Recado diretamente. Com um proxy ou túnel na frente, é ele que tem o certificado.</translation>
    </message>
    <message>
        <source>&amp;Certificate and its chain (PEM)</source>
        <translation>&amp;Certificado e a cadeia dele (PEM)</translation>
    </message>
    <message>
        <source>&amp;Key (PEM, without a passphrase)</source>
        <translation>C&amp;have (PEM, sem frase secreta)</translation>
    </message>
    <message>
        <source>Senders with a certificate (mutual TLS)</source>
        <translation>Remetentes com certificado (TLS mútuo)</translation>
    </message>
    <message>
        <source>Needs the own certificate above. Meta can show one; the other providers have none.</source>
        <translation>Precisa do certificado próprio acima. A Meta pode mostrar um; os outros provedores não têm.</translation>
    </message>
    <message>
        <source>&amp;Authority of the senders&apos; certificates (PEM)</source>
        <translation>&amp;Autoridade dos certificados dos remetentes (PEM)</translation>
    </message>
    <message>
        <source>Na&amp;me in their certificates</source>
        <translation>No&amp;me nos certificados deles</translation>
    </message>
    <message>
        <source>&amp;Who must show one</source>
        <translation>&amp;Quem precisa mostrar um</translation>
    </message>
    <message>
        <source>Only accounts at Meta</source>
        <translation>Só contas na Meta</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What is beyond them is refused, so that a flood from one address keeps nobody else out.</source>
        <translation>O que passa deles é recusado, para que uma enxurrada de um endereço não deixe mais ninguém de fora.</translation>
    </message>
    <message>
        <source>Calls a second from one address</source>
        <translation>Chamadas por segundo de um endereço</translation>
    </message>
    <message>
        <source>Of them to unknown addresses</source>
        <translation>Delas, a endereços desconhecidos</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>Conexões ao mesmo tempo</translation>
    </message>
    <message>
        <source>Of them from one address</source>
        <translation>Delas, de um mesmo endereço</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>In use: %1, valid until %2.</source>
        <translation>Em uso: %1, válido até %2.</translation>
    </message>
    <message>
        <source>In use: %1.</source>
        <translation>Em uso: %1.</translation>
    </message>
    <message>
        <source>The files are read again when they change.</source>
        <translation>Os arquivos são lidos de novo quando mudam.</translation>
    </message>
</context>
<context>
    <name>recado::ListenerWords</name>
    <message>
        <source>A certificate needs its key: choose that file, too.</source>
        <translation>Um certificado precisa da chave dele: escolha também esse arquivo.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate, too: without one, Recado speaks plain HTTP.</source>
        <translation>Escolha também o arquivo do certificado: sem ele, o Recado fala HTTP simples.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signs the senders&apos; certificates.</source>
        <translation>Escolha o arquivo da autoridade que assina os certificados dos remetentes.</translation>
    </message>
    <message>
        <source>One of these is no network. Write addresses such as 203.0.113.7 or networks such as 203.0.113.0/24, separated by commas.</source>
        <translation>Uma destas não é uma rede. Escreva endereços como 203.0.113.7 ou redes como 203.0.113.0/24, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Write a number from 16 to 60,000.</source>
        <translation>Escreva um número de 16 a 60.000.</translation>
    </message>
    <message>
        <source>Write a number from 4 to 60,000.</source>
        <translation>Escreva um número de 4 a 60.000.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 1,000,000.</source>
        <translation>Escreva um número de 1 a 1.000.000.</translation>
    </message>
    <message>
        <source>This file cannot be read as a certificate. It must be a PEM file with the certificate and its chain.</source>
        <translation>Não foi possível ler este arquivo como certificado. Precisa ser um arquivo PEM com o certificado e a cadeia dele.</translation>
    </message>
    <message>
        <source>This key cannot be used: it must be a PEM file without a passphrase, and belong to the certificate.</source>
        <translation>Esta chave não pode ser usada: precisa ser um arquivo PEM sem frase secreta e pertencer ao certificado.</translation>
    </message>
    <message>
        <source>This file cannot be read as an authority&apos;s certificate. It must be a PEM file.</source>
        <translation>Não foi possível ler este arquivo como certificado de uma autoridade. Precisa ser um arquivo PEM.</translation>
    </message>
    <message>
        <source>network not allowed</source>
        <translation>rede não permitida</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>conexões demais</translation>
    </message>
    <message>
        <source>too many requests (429)</source>
        <translation>requisições demais (429)</translation>
    </message>
    <message>
        <source>unknown address (404)</source>
        <translation>endereço desconhecido (404)</translation>
    </message>
    <message>
        <source>no right certificate (403)</source>
        <translation>sem o certificado certo (403)</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sem conexão segura</translation>
    </message>
    <message>
        <source>wrong method (405)</source>
        <translation>método errado (405)</translation>
    </message>
    <message>
        <source>not HTTP (400)</source>
        <translation>não é HTTP (400)</translation>
    </message>
    <message>
        <source>address too long (414)</source>
        <translation>endereço longo demais (414)</translation>
    </message>
    <message>
        <source>header too large (431)</source>
        <translation>cabeçalho grande demais (431)</translation>
    </message>
    <message>
        <source>too large (413)</source>
        <translation>grande demais (413)</translation>
    </message>
    <message>
        <source>wrong signature (401)</source>
        <translation>assinatura errada (401)</translation>
    </message>
    <message>
        <source>queue full (503)</source>
        <translation>fila cheia (503)</translation>
    </message>
    <message>
        <source>not stored (503)</source>
        <translation>não guardada (503)</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>lenta demais</translation>
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
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Or paste both, or a link of Google Maps.</source>
        <translation>Ou cole as duas, ou um link do Google Maps.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Disparos</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n em curso</numerusform>
            <numerusform>%n em curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Recado goes on sending.</source>
        <translation>O Recado continua enviando.</translation>
    </message>
    <message>
        <source>Close the window again when everything has left.</source>
        <translation>Feche a janela de novo quando tudo tiver saído.</translation>
    </message>
    <message>
        <source>Recado goes on sending. Its icon here brings the window back.</source>
        <translation>O Recado continua enviando. O ícone aqui traz a janela de volta.</translation>
    </message>
    <message>
        <source>Open Recado</source>
        <translation>Abrir o Recado</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>Close Recado</source>
        <translation>Fechar o Recado</translation>
    </message>
    <message>
        <source>A broadcast stopped.</source>
        <translation>Um disparo parou.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The window closes by itself when it is whole. Closing now would leave no file.</source>
        <translation>A janela fecha sozinha quando ele estiver completo. Fechar agora não deixaria arquivo nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook deliveries of the last 24 hours could not be read</source>
        <translation>
            <numerusform>%n entrega recebida nas últimas 24 horas não pôde ser lida</numerusform>
            <numerusform>%n entregas recebidas nas últimas 24 horas não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>Um arquivo ainda está sendo gravado.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Verificar tudo</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensagem não lida</numerusform>
            <numerusform>%n mensagens não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::MarkBar</name>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Monospace</source>
        <translation>Monoespaçado</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista com marcadores</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citação</translation>
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
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar o envio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Remover o arquivo</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Uploading: %1 of %2</source>
        <translation>Enviando: %1 de %2</translation>
    </message>
    <message>
        <source>Waiting for the provider&apos;s answer</source>
        <translation>Esperando a resposta do provedor</translation>
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
        <translation>Examinando o arquivo</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Não pode ser enviado</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Uploaded · %1</source>
        <translation>Enviado · %1</translation>
    </message>
    <message>
        <source>fits a voice message</source>
        <translation>serve como mensagem de voz</translation>
    </message>
    <message>
        <source>no voice message: that takes Ogg with Opus</source>
        <translation>não serve como mensagem de voz: é preciso Ogg com Opus</translation>
    </message>
</context>
<context>
    <name>recado::MediaField</name>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Biblioteca…</translation>
    </message>
    <message>
        <source>Choose among the uploaded files</source>
        <translation>Escolher entre os arquivos enviados</translation>
    </message>
    <message>
        <source>Link or media id</source>
        <translation>Link ou id de mídia</translation>
    </message>
    <message>
        <source>Check link</source>
        <translation>Conferir link</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolha um arquivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>Solte um arquivo aqui, cole uma imagem ou escolha um arquivo.</translation>
    </message>
    <message>
        <source>This account sends files by link only. Paste a link below.</source>
        <translation>Esta conta só envia arquivos por link. Cole um link abaixo.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Escolher outro…</translation>
    </message>
    <message>
        <source>Or the id of an uploaded file</source>
        <translation>Ou o id de um arquivo enviado</translation>
    </message>
    <message>
        <source>Or a link (https://…) or media id</source>
        <translation>Ou um link (https://…) ou id de mídia</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Conferindo…</translation>
    </message>
    <message>
        <source>This is not a secure web address. Write it as https://….</source>
        <translation>Este não é um endereço seguro da web. Escreva-o como https://….</translation>
    </message>
    <message>
        <source>The link gives a file: %1.</source>
        <translation>O link traz um arquivo: %1.</translation>
    </message>
    <message>
        <source>The link gives a file: %1, %2.</source>
        <translation>O link traz um arquivo: %1, %2.</translation>
    </message>
    <message>
        <source>This file was uploaded for another number. Choose it again.</source>
        <translation>Este arquivo foi enviado para outro número. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The provider has deleted this file. Choose it again.</source>
        <translation>O provedor excluiu este arquivo. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The provider has deleted this file. Upload it again.</source>
        <translation>O provedor excluiu este arquivo. Envie-o de novo.</translation>
    </message>
    <message>
        <source>This account sends files by link only. Remove the file and paste a link.</source>
        <translation>Esta conta só envia arquivos por link. Remova o arquivo e cole um link.</translation>
    </message>
    <message>
        <source>The file cannot be read; it may have been moved or deleted. Choose it again.</source>
        <translation>Não é possível ler o arquivo; ele pode ter sido movido ou excluído. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>O envio foi cancelado.</translation>
    </message>
    <message>
        <source>This account cannot send a file by link. Choose the file itself.</source>
        <translation>Esta conta não consegue enviar um arquivo por link. Escolha o próprio arquivo.</translation>
    </message>
    <message>
        <source>This account cannot send an uploaded file by its id. Paste a link.</source>
        <translation>Esta conta não consegue enviar pelo id um arquivo já enviado. Cole um link.</translation>
    </message>
    <message>
        <source>The pasted picture could not be saved. Check the disk and the rights of the media folder.</source>
        <translation>A imagem colada não pôde ser salva. Verifique o disco e as permissões da pasta de mídias.</translation>
    </message>
</context>
<context>
    <name>recado::MediaFiles</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Sound files</source>
        <translation>Arquivos de som</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Figurinhas</translation>
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
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Show as a voice message</source>
        <translation>Mostrar como mensagem de voz</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>What the person sees and saves it as, with its ending: invoice.pdf</source>
        <translation>O nome que a pessoa vê e com que salva o arquivo, com a extensão: fatura.pdf</translation>
    </message>
</context>
<context>
    <name>recado::MediaLibraryDialog</name>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nome</translation>
    </message>
    <message>
        <source>Delete at provider</source>
        <translation>Excluir no provedor</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Enviar de novo</translation>
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
        <translation>Arquivos enviados</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>No uploaded files</source>
        <translation>Nenhum arquivo enviado</translation>
    </message>
    <message>
        <source>Files that you choose for a message are uploaded once and stay here until the provider deletes them.</source>
        <translation>Os arquivos que você escolhe para uma mensagem são enviados uma vez e ficam aqui até o provedor excluí-los.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No file has a name with these letters.</source>
        <translation>Nenhum arquivo tem essas letras no nome.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The file is no longer where it was uploaded from. Choose it again in the message.</source>
        <translation>O arquivo não está mais no lugar de onde foi enviado. Escolha-o de novo na mensagem.</translation>
    </message>
    <message>
        <source>Delete “%1” at the provider?</source>
        <translation>Excluir “%1” no provedor?</translation>
    </message>
    <message>
        <source>Messages that wait to be sent with it will fail. Messages already sent and the file on this computer stay.</source>
        <translation>As mensagens que esperam para sair com ele vão falhar. As mensagens já enviadas e o arquivo neste computador permanecem.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Excluir arquivo</translation>
    </message>
    <message>
        <source>Only forget it here</source>
        <translation>Só esquecer aqui</translation>
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
        <translation>Página da web</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>expires in %1 min</source>
        <translation>expira em %1 min</translation>
    </message>
    <message>
        <source>expires in %1 h</source>
        <translation>expira em %1 h</translation>
    </message>
    <message>
        <source>expires in %1 d</source>
        <translation>expira em %1 d</translation>
    </message>
</context>
<context>
    <name>recado::MergeDialog</name>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;Não é a mesma pessoa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Juntar</translation>
    </message>
    <message>
        <source>One person?</source>
        <translation>É a mesma pessoa?</translation>
    </message>
    <message>
        <source>One of the cards is gone meanwhile.</source>
        <translation>Enquanto isso, uma das fichas deixou de existir.</translation>
    </message>
    <message>
        <source>A merge can be taken back on the card that remains.</source>
        <translation>Uma junção pode ser desfeita na ficha que fica.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Conhecido por</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último contato</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n card(s)</source>
        <translation>
            <numerusform>&amp;Juntar %n ficha</numerusform>
            <numerusform>&amp;Juntar %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing collides.</source>
        <translation>Nada se contradiz.</translation>
    </message>
    <message>
        <source>Both cards know “%1”: the value that was written last stays.</source>
        <translation>As duas fichas têm “%1”: fica o valor escrito por último.</translation>
    </message>
</context>
<context>
    <name>recado::MergeStrip</name>
    <message numerus="yes">
        <source>%n pair(s) of cards look like one person.</source>
        <translation>
            <numerusform>%n par de fichas parece ser da mesma pessoa.</numerusform>
            <numerusform>%n pares de fichas parecem ser da mesma pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: %1.</source>
        <translation>O primeiro: %1.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ver as fichas</translation>
    </message>
</context>
<context>
    <name>recado::MessageActions</name>
    <message>
        <source>Noted: you wait until %1.</source>
        <translation>Anotado: você espera até %1.</translation>
    </message>
    <message>
        <source>Noted as sent. Nothing left this computer.</source>
        <translation>Anotada como enviada. Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>Noted as not sent. It can be sent again.</source>
        <translation>Anotada como não enviada. Pode ser enviada de novo.</translation>
    </message>
    <message>
        <source>It waits to leave again, as a new attempt.</source>
        <translation>Aguarda para sair de novo, como nova tentativa.</translation>
    </message>
    <message>
        <source>It leaves again at %1.</source>
        <translation>Sai de novo: %1.</translation>
    </message>
    <message>
        <source>It cannot leave again as things stand; nothing was changed.</source>
        <translation>Do jeito que está, não pode sair de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>Fetching the templates of %1…</source>
        <translation>Buscando os modelos de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) were fetched.</source>
        <translation>
            <numerusform>%n modelo foi buscado.</numerusform>
            <numerusform>%n modelos foram buscados.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer among them.</source>
        <translation>“%1” não está mais entre eles.</translation>
    </message>
    <message>
        <source>“%1” is approved.</source>
        <translation>“%1” está aprovado.</translation>
    </message>
    <message>
        <source>“%1” is not approved: %2.</source>
        <translation>“%1” não está aprovado: %2.</translation>
    </message>
    <message>
        <source>A WhatsApp message could not be delivered.</source>
        <translation>Uma mensagem do WhatsApp não pôde ser entregue.</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>O quê: %1</translation>
    </message>
    <message>
        <source>When: %1 (UTC)</source>
        <translation>Quando: %1 (UTC)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>Sending number: %1</source>
        <translation>Número de envio: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Recado&apos;s id: %1</source>
        <translation>Id no Recado: %1</translation>
    </message>
    <message>
        <source>Provider&apos;s id: %1</source>
        <translation>Id no provedor: %1</translation>
    </message>
    <message>
        <source>Template: %1 (%2)</source>
        <translation>Modelo: %1 (%2)</translation>
    </message>
    <message>
        <source>Copied: paste it into a message to whoever looks after the account. The person&apos;s number is masked.</source>
        <translation>Copiado: cole em uma mensagem para quem cuida da conta. O número da pessoa está mascarado.</translation>
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
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id no provedor</translation>
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
        <translation>Nosso id</translation>
    </message>
</context>
<context>
    <name>recado::MessageField</name>
    <message>
        <source>Clean</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Make straight</source>
        <translation>Trocar por retas</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n caractere invisível</numerusform>
            <numerusform>%n caracteres invisíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curly quote(s)</source>
        <translation>
            <numerusform>%n aspa curva</numerusform>
            <numerusform>%n aspas curvas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::MessageHeader</name>
    <message>
        <source>&amp;How long ago, instead of the time</source>
        <translation>&amp;Há quanto tempo, em vez da hora</translation>
    </message>
</context>
<context>
    <name>recado::MessageMenu</name>
    <message>
        <source>&amp;Filter: only where this is empty</source>
        <translation>&amp;Filtrar: só onde isto está vazio</translation>
    </message>
    <message>
        <source>&amp;Filter by “%1”</source>
        <translation>&amp;Filtrar por “%1”</translation>
    </message>
    <message>
        <source>E&amp;xclude where this is empty</source>
        <translation>&amp;Deixar de fora onde isto está vazio</translation>
    </message>
    <message>
        <source>E&amp;xclude “%1”</source>
        <translation>&amp;Deixar “%1” de fora</translation>
    </message>
    <message>
        <source>Filter by this &amp;person</source>
        <translation>Filtrar por esta &amp;pessoa</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Ordenar por esta coluna</translation>
    </message>
    <message>
        <source>Sort &amp;backwards</source>
        <translation>Ordem &amp;inversa</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Mais &amp;novas primeiro</translation>
    </message>
    <message>
        <source>&amp;Copy the cell</source>
        <translation>&amp;Copiar a célula</translation>
    </message>
    <message>
        <source>Copy the selected &amp;rows</source>
        <translation>Copiar as linhas &amp;selecionadas</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lunas</translation>
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
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Writes these messages into a file (%1)</source>
        <translation>Grava estas mensagens em um arquivo (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
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
        <translation>%1: %2 aceitas, %3 entregues, %4 com falha</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Nada saiu ainda.</translation>
    </message>
</context>
<context>
    <name>recado::MissedDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Missed messages</source>
        <translation>Mensagens que perderam a hora</translation>
    </message>
    <message>
        <source>Their time passed while Recado could not send. Nothing leaves late by itself: decide for each.</source>
        <translation>A hora delas passou enquanto o Recado não podia enviar. Nada sai atrasado sozinho: decida em cada caso.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Nada está à sua espera.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Send now: %1</source>
        <translation>Enviar agora: %1</translation>
    </message>
    <message>
        <source>Do not send: %1</source>
        <translation>Não enviar: %1</translation>
    </message>
</context>
<context>
    <name>recado::MomentValueEditor</name>
    <message>
        <source>Ends at</source>
        <translation>Termina em</translation>
    </message>
</context>
<context>
    <name>recado::NameChoices</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>Nada para escolher</translation>
    </message>
    <message numerus="yes">
        <source>%n more; search for them</source>
        <translation>
            <numerusform>mais %n; pesquise para encontrar</numerusform>
            <numerusform>mais %n; pesquise para encontrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::NameStrip</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>recado::NameValueRows</name>
    <message>
        <source>Add value</source>
        <translation>Adicionar valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Remover este valor</translation>
    </message>
    <message>
        <source>Kept as they were pasted: %1.</source>
        <translation>Mantidos como foram colados: %1.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Only the first is sent.</source>
        <translation>“%1” aparece aqui duas vezes. Só o primeiro é enviado.</translation>
    </message>
</context>
<context>
    <name>recado::NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>How Recado reaches the providers. A change applies at once, to whatever leaves from then on.</source>
        <translation>Como o Recado chega aos provedores. Uma mudança vale na hora, para tudo o que sair a partir daí.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como o sistema indica</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Address and port</source>
        <translation>&amp;Endereço e porta</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>if the proxy asks for one</source>
        <translation>se o proxy pedir um</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the stored password</source>
        <translation>Esquecer a senha guardada</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Reached &amp;without the proxy</source>
        <translation>A&amp;cessados sem o proxy</translation>
    </message>
    <message>
        <source>Hosts, domains with a dot in front, or ranges of addresses. This computer itself is never asked by a proxy.</source>
        <translation>Hosts, domínios com um ponto na frente ou faixas de endereços. Este próprio computador nunca é acessado por um proxy.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>não há</translation>
    </message>
    <message>
        <source>Also &amp;trusted certificates</source>
        <translation>Certificados &amp;também aceitos</translation>
    </message>
    <message>
        <source>A file in PEM form, for company networks that look into connections. Trusted beside the system&apos;s.</source>
        <translation>Um arquivo em formato PEM, para redes de empresas que inspecionam as conexões. Aceito além dos certificados do sistema.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Escolha um arquivo de certificados</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Testa&amp;r</translation>
    </message>
    <message>
        <source>Test: ask the server of every account</source>
        <translation>Testar: consultar o servidor de cada conta</translation>
    </message>
    <message>
        <source>Asks the server of every account with what stands here. Nothing is saved by it.</source>
        <translation>Consulta o servidor de cada conta com o que está aqui. Nada é salvo com isso.</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardada; deixe vazio para manter</translation>
    </message>
    <message>
        <source>The stored password cannot be read: open the keychain or the vault, or type it again.</source>
        <translation>Não foi possível ler a senha guardada: abra o chaveiro ou o cofre, ou digite-a de novo.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>will be forgotten</source>
        <translation>será esquecida</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Asking the server of every account…</source>
        <translation>Consultando o servidor de cada conta…</translation>
    </message>
    <message>
        <source>No account has a server to ask yet.</source>
        <translation>Nenhuma conta tem ainda um servidor a consultar.</translation>
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
        <translation>Só para nós: uma nota nunca sai deste computador.</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>Fechar as notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation>Escreva uma nota e tecle Enter</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Remover esta nota</translation>
    </message>
</context>
<context>
    <name>recado::NoticeWords</name>
    <message numerus="yes">
        <source>wrote %n message(s)</source>
        <translation>
            <numerusform>escreveu %n mensagem</numerusform>
            <numerusform>escreveu %n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1 (%n não lida)</numerusform>
            <numerusform>%1 (%n não lidas)</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote to you</source>
        <translation>escreveu para você</translation>
    </message>
    <message numerus="yes">
        <source>%n people wrote</source>
        <translation>
            <numerusform>%n pessoa escreveu</numerusform>
            <numerusform>%n pessoas escreveram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::OptOutDialog</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar na lista</translation>
    </message>
    <message>
        <source>Number, note or name</source>
        <translation>Número, nota ou nome</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>Add people who are not to be written to</source>
        <translation>Adicionar pessoas que não devem receber mensagens</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>Take the opt-outs of the chosen people back</source>
        <translation>Desfazer os pedidos para não receber das pessoas escolhidas</translation>
    </message>
    <message>
        <source>People who are not to be written to</source>
        <translation>Pessoas que não devem receber mensagens</translation>
    </message>
    <message>
        <source>&amp;Words, one a line</source>
        <translation>&amp;Palavras, uma por linha</translation>
    </message>
    <message>
        <source>Somebody whose whole message is one of them gets no more messages. Capitals, accents and signs do not count; within a sentence they mean nothing.</source>
        <translation>Quem enviar uma mensagem que seja só uma delas não recebe mais mensagens. Maiúsculas, acentos e sinais não contam; no meio de uma frase elas não valem.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>As de costume</translation>
    </message>
    <message>
        <source>&amp;Save words</source>
        <translation>&amp;Salvar palavras</translation>
    </message>
    <message>
        <source>Nobody has asked not to be written to.</source>
        <translation>Ninguém pediu para não receber mensagens.</translation>
    </message>
    <message>
        <source>Nobody on the list fits that.</source>
        <translation>Ninguém na lista combina com isso.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 de %n pessoa</numerusform>
            <numerusform>%1 de %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was erased comes back by their own consent only: nothing else is known of them.</source>
        <translation>Quem foi apagado só volta com o próprio consentimento: nada mais se sabe dessa pessoa.</translation>
    </message>
    <message>
        <source>Saved: no word does it now.</source>
        <translation>Salvo: agora nenhuma palavra vale como pedido.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n words.</source>
        <translation>
            <numerusform>Salvo: %n palavra.</numerusform>
            <numerusform>Salvo: %n palavras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::OptOutModel</name>
    <message>
        <source>Erased person</source>
        <translation>Pessoa apagada</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Não quer</translation>
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
        <translation>O seu próprio número para o pedido, usado uma única vez. Letras A–Z, dígitos, . - e _.</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Referência do pedido</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>O que é vendido</translation>
    </message>
    <message>
        <source>Things that are delivered</source>
        <translation>Coisas que são entregues</translation>
    </message>
    <message>
        <source>Digital goods or services</source>
        <translation>Bens ou serviços digitais</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Real brasileiro</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Rupia indiana</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Preço de um</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Price for this order, if lower</source>
        <translation>Preço para este pedido, se menor</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id do produto</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Adicionar item</translation>
    </message>
    <message>
        <source>Item added.</source>
        <translation>Item adicionado.</translation>
    </message>
    <message>
        <source>Item removed.</source>
        <translation>Item removido.</translation>
    </message>
    <message>
        <source>Item moved.</source>
        <translation>Item movido.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frete</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>More about the amounts</source>
        <translation>Mais sobre os valores</translation>
    </message>
    <message>
        <source>Name of the tax</source>
        <translation>Nome do imposto</translation>
    </message>
    <message>
        <source>About the shipping</source>
        <translation>Sobre o frete</translation>
    </message>
    <message>
        <source>About the discount</source>
        <translation>Sobre o desconto</translation>
    </message>
    <message>
        <source>The total is computed when every item has a price and a quantity.</source>
        <translation>O total é calculado quando todos os itens têm preço e quantidade.</translation>
    </message>
    <message>
        <source>Items %1. Total with tax, shipping and discount: %2 %3.</source>
        <translation>Itens: %1. Total com imposto, frete e desconto: %2 %3.</translation>
    </message>
    <message>
        <source>The one the order was sent with.</source>
        <translation>A mesma com que o pedido foi enviado.</translation>
    </message>
    <message>
        <source>The order is</source>
        <translation>O pedido está</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Em preparação</translation>
    </message>
    <message>
        <source>Partly on its way</source>
        <translation>Parcialmente a caminho</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The payment is</source>
        <translation>O pagamento está</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Não mencionado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Uma palavra a respeito</translation>
    </message>
    <message>
        <source>For example why, or when it arrives. May stay empty.</source>
        <translation>Por exemplo, o motivo ou quando chega. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>More about the order</source>
        <translation>Mais sobre o pedido</translation>
    </message>
    <message>
        <source>Until when it can be paid</source>
        <translation>Até quando pode ser pago</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>At least five minutes from when it leaves. Then WhatsApp cancels the order.</source>
        <translation>Pelo menos cinco minutos depois da saída. Então o WhatsApp cancela o pedido.</translation>
    </message>
    <message>
        <source>What is said about the end</source>
        <translation>O que se diz sobre o fim</translation>
    </message>
    <message>
        <source>Needed when the order ends: why, or what to do then.</source>
        <translation>Necessário quando o pedido tem fim: por quê, ou o que fazer então.</translation>
    </message>
    <message>
        <source>Catalog id</source>
        <translation>Id do catálogo</translation>
    </message>
    <message>
        <source>Only when the items are of a catalog: their pictures come from it, by their product ids.</source>
        <translation>Só quando os itens são de um catálogo: as imagens vêm dele, pelos ids dos produtos.</translation>
    </message>
</context>
<context>
    <name>recado::OverviewCard</name>
    <message>
        <source>What can be done with these figures</source>
        <translation>O que dá para fazer com estes valores</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Copiar os valores</translation>
    </message>
    <message>
        <source>Save as a &amp;picture…</source>
        <translation>Salvar como &amp;imagem…</translation>
    </message>
    <message>
        <source>Save the &amp;data…</source>
        <translation>Salvar os &amp;dados…</translation>
    </message>
    <message>
        <source>&amp;Show these messages</source>
        <translation>&amp;Mostrar estas mensagens</translation>
    </message>
    <message>
        <source>&amp;Leave these out</source>
        <translation>Deixar estas de &amp;fora</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Salvar como imagem</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing that scales (*.svg)</source>
        <translation>Desenho vetorial (*.svg)</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Salvar os dados</translation>
    </message>
    <message>
        <source>Table for Excel and others (*.csv)</source>
        <translation>Tabela para Excel e outros (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one row a line (*.jsonl)</source>
        <translation>JSON, um registro por linha (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>recado::OverviewFigures</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>how many were</comment>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>%1: %2 messages; %3</source>
        <translation>%1: %2 mensagens; %3</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>%1: %2 of %3 accepted, %4</source>
        <translation>%1: %2 de %3 aceitas, %4</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages, %4</source>
        <translation>%1: %2 de %3 mensagens, %4</translation>
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
        <translation>%1: %2 de %3 falhas, %4</translation>
    </message>
    <message>
        <source>To delivered</source>
        <translation>Até a entrega</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Até a leitura</translation>
    </message>
    <message>
        <source>From leaving</source>
        <translation>Desde a saída</translation>
    </message>
    <message>
        <source>%1 % within</source>
        <comment>of 100 messages</comment>
        <translation>%1 % em até</translation>
    </message>
    <message>
        <source>%1: %2 delivered (%3), %4 read (%5)</source>
        <translation>%1: %2 entregues (%3), %4 lidas (%5)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>messages that left</comment>
        <translation>Saíram</translation>
    </message>
    <message>
        <source>%1: %2 left, %3 delivered, %4 failed</source>
        <translation>%1: %2 saíram, %3 entregues, %4 falharam</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Without a number of its own</source>
        <translation>Sem número próprio</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Sem modelo</translation>
    </message>
</context>
<context>
    <name>recado::OverviewView</name>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Limpar o filtro</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Lendo os valores</translation>
    </message>
    <message>
        <source>Time from leaving to delivered and read</source>
        <translation>Tempo da saída até a entrega e a leitura</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funil</translation>
    </message>
    <message>
        <source>Time from leaving</source>
        <translation>Tempo desde a saída</translation>
    </message>
    <message>
        <source>to delivered</source>
        <translation>até a entrega</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>até a leitura</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>left</source>
        <comment>messages that left</comment>
        <translation>saíram</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregues</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falharam</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Falhas por causa</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>%1: the %2 largest of %3</source>
        <translation>%1: %2 maiores de %3</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nada falhou.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
    <message>
        <source>What becomes of your messages is counted here: how many arrived, how fast, and what failed.</source>
        <translation>Aqui se conta o que acontece com as suas mensagens: quantas chegaram, em quanto tempo e o que falhou.</translation>
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
        <source>Nothing was delivered yet.</source>
        <translation>Nada foi entregue ainda.</translation>
    </message>
    <message>
        <source>Delivered, %1; read, %2</source>
        <translation>Entregues, %1; lidas, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>94.1 %</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 messages</source>
        <translation>%1: %2 mensagens</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Nada saiu ainda.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Figures of %1, updating…</source>
        <translation>Valores de %1, atualizando…</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 foi gravado.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não foi possível ler</translation>
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
        <translation>%1 ou mais</translation>
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
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>%1: 50 % within %2, 95 % within %3</source>
        <translation>%1: 50 % em até %2, 95 % em até %3</translation>
    </message>
</context>
<context>
    <name>recado::OwnNumberDialog</name>
    <message>
        <source>Your own number</source>
        <translation>Seu próprio número</translation>
    </message>
    <message>
        <source>Tests go to this number. Recado asks once; it can be changed under Settings.</source>
        <translation>Os testes vão para este número. O Recado pergunta uma vez; ele pode ser alterado em Ajustes.</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Recipients from</source>
        <translation>Destinatários de</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertas</translation>
    </message>
    <message>
        <source>Not written to</source>
        <translation>Sem envio</translation>
    </message>
    <message>
        <source>%1 left out, %2 that needed somebody</source>
        <translation>%1 deixados de fora, %2 que precisavam de alguém</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funil</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Falhas por causa</translation>
    </message>
    <message numerus="yes">
        <source>and %n other cause(s)</source>
        <translation>
            <numerusform>e mais %n causa</numerusform>
            <numerusform>e mais %n causas</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Made by Recado on %1</source>
        <translation>Feito pelo Recado em %1</translation>
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
    <name>recado::PasteCellsDialog</name>
    <message>
        <source>Paste cells</source>
        <translation>Colar células</translation>
    </message>
    <message>
        <source>Select the cells in the spreadsheet, with the row of column names if there is one, copy them and paste them here.</source>
        <translation>Selecione as células na planilha, com a linha dos nomes das colunas, se houver, copie e cole aqui.</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>&amp;Células</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Paste some cells first.</source>
        <translation>Cole algumas células primeiro.</translation>
    </message>
</context>
<context>
    <name>recado::PasteDialog</name>
    <message>
        <source>Paste JSON or cURL</source>
        <translation>Colar JSON ou cURL</translation>
    </message>
    <message>
        <source>A request of Meta, of a /v1/messages gateway or of Wati. Recado fills the form with it and says what it did not understand. Nothing is sent.</source>
        <translation>Uma requisição da Meta, de um gateway /v1/messages ou da Wati. O Recado preenche o formulário com ela e diz o que não entendeu. Nada é enviado.</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Requisição</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>Preencher o formulário</translation>
    </message>
    <message>
        <source>This is neither a message in JSON nor a cURL command that sends one.</source>
        <translation>Isto não é uma mensagem em JSON nem um comando cURL que envie uma.</translation>
    </message>
    <message>
        <source>This stops being JSON in line %1, column %2.</source>
        <translation>Isto deixa de ser JSON na linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>This request asks for something; only requests that send a message can be used.</source>
        <translation>Esta requisição pede alguma informação; só dá para usar requisições que enviam uma mensagem.</translation>
    </message>
</context>
<context>
    <name>recado::PaymentPart</name>
    <message>
        <source>Paid by</source>
        <translation>Forma de pagamento</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Pix</source>
        <translation>Pix</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Link de pagamento</translation>
    </message>
    <message>
        <source>Boleto</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Link to pay at</source>
        <translation>Link para pagar</translation>
    </message>
    <message>
        <source>Digitable line</source>
        <translation>Linha digitável</translation>
    </message>
    <message>
        <source>The digits of the boleto, as the bank printed them.</source>
        <translation>Os dígitos do boleto, como o banco os imprimiu.</translation>
    </message>
    <message>
        <source>Pix code</source>
        <translation>Código Pix</translation>
    </message>
    <message>
        <source>The “copy and paste” code that your bank made for this order.</source>
        <translation>O código “copia e cola” que o seu banco gerou para este pedido.</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Nome do recebedor</translation>
    </message>
    <message>
        <source>Pix key</source>
        <translation>Chave Pix</translation>
    </message>
    <message>
        <source>The key is</source>
        <translation>A chave é</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>A CNPJ</source>
        <translation>Um CNPJ</translation>
    </message>
    <message>
        <source>A CPF</source>
        <translation>Um CPF</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Um endereço de e-mail</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Um número de telefone</translation>
    </message>
    <message>
        <source>A random key</source>
        <translation>Uma chave aleatória</translation>
    </message>
</context>
<context>
    <name>recado::PeoplePopup</name>
    <message>
        <source>People written to before</source>
        <translation>Pessoas para quem você já escreveu</translation>
    </message>
</context>
<context>
    <name>recado::PersonDataDialog</name>
    <message>
        <source>Data of one person</source>
        <translation>Dados de uma pessoa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>What there is of this person</source>
        <translation>O que há desta pessoa</translation>
    </message>
    <message>
        <source>Everything as files: complete as JSON, readable as a page, with the files they sent.</source>
        <translation>Tudo em arquivos: completo em JSON, legível como página, com os arquivos que a pessoa enviou.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Erasing cannot be undone. Statistics stay without the person, and a hash that keeps imports from bringing them back. What the provider keeps, backups and exported files are not reached from here.</source>
        <translation>Apagar não pode ser desfeito. Ficam as estatísticas, sem a pessoa, e um hash que impede importações de trazê-la de volta. O que o provedor guarda, cópias de segurança e arquivos exportados não são alcançados daqui.</translation>
    </message>
    <message>
        <source>Backups or files that still hold the person, for the receipt</source>
        <translation>Cópias de segurança ou arquivos que ainda contêm a pessoa, para o comprovante</translation>
    </message>
    <message>
        <source>Backups and files, for the receipt</source>
        <translation>Cópias de segurança e arquivos, para o comprovante</translation>
    </message>
    <message>
        <source>The last four digits, to confirm</source>
        <translation>Os quatro últimos dígitos, para confirmar</translation>
    </message>
    <message>
        <source>&amp;Erase this person</source>
        <translation>&amp;Apagar esta pessoa</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>No name and no number stands in it. It is kept here, too.</source>
        <translation>Não contém nome nem número. Também fica guardado aqui.</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Salvar o comprovante…</translation>
    </message>
    <message>
        <source>To confirm, &amp;type the last four signs of the number: %1</source>
        <translation>Para confirmar, &amp;digite os quatro últimos caracteres do número: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>When erased</source>
        <translation>Ao apagar</translation>
    </message>
    <message>
        <source>Cannot be erased now.</source>
        <translation>Não pode ser apagada agora.</translation>
    </message>
    <message>
        <source>Writing the database anew…</source>
        <translation>Reescrevendo o banco de dados…</translation>
    </message>
    <message>
        <source>Reading every file to see that nothing is left…</source>
        <translation>Lendo todos os arquivos para ver se nada ficou…</translation>
    </message>
    <message>
        <source>Where to write the export</source>
        <translation>Onde gravar a exportação</translation>
    </message>
    <message>
        <source>The export is written.</source>
        <translation>A exportação foi gravada.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Apagado.</translation>
    </message>
    <message>
        <source>Erased but for old pages of the file.</source>
        <translation>Apagado, exceto páginas antigas do arquivo.</translation>
    </message>
    <message>
        <source>Another program reads the database at this moment. The rest is done by itself when Recado starts anew.</source>
        <translation>Outro programa está lendo o banco de dados neste momento. O resto é feito sozinho quando o Recado reiniciar.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salvar o comprovante</translation>
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
        <translation>O comprovante foi salvo.</translation>
    </message>
    <message>
        <source>The receipt could not be saved.</source>
        <translation>Não foi possível salvar o comprovante.</translation>
    </message>
</context>
<context>
    <name>recado::PersonPageWords</name>
    <message>
        <source>Everything that Recado holds of this person, made on %1. The complete data stands in person.json.</source>
        <translation>Tudo o que o Recado guarda desta pessoa, gerado em %1. Os dados completos estão em person.json.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conhecida como</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>O que há</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>About being written to</source>
        <translation>Sobre receber mensagens</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebida</translation>
    </message>
</context>
<context>
    <name>recado::PlaceValueEditor</name>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude e longitude</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nome do lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
    <message>
        <source>A spreadsheet rounded this number and its last digits are lost. Copy it from a column formatted as text.</source>
        <translation>Uma planilha arredondou este número e os últimos dígitos se perderam. Copie-o de uma coluna formatada como texto.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esta hora já passou. Escolha uma mais tarde.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 32 letters, digits, hyphens or underscores.</source>
        <translation>Um atalho tem de 1 a 32 letras, dígitos, hifens ou sublinhados.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>Arquivo de exemplo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Rodapé</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botão %1</translation>
    </message>
    <message>
        <source>Parts kept as they are</source>
        <translation>Partes mantidas como estão</translation>
    </message>
</context>
<context>
    <name>recado::PlainParts</name>
    <message>
        <source>Reply to a message</source>
        <translation>Responder a uma mensagem</translation>
    </message>
    <message>
        <source>Replying to (message id)</source>
        <translation>Em resposta a (id da mensagem)</translation>
    </message>
    <message>
        <source>Copy it from Messages. The person sees the quoted message above this one.</source>
        <translation>Copie-o de Mensagens. A pessoa vê a mensagem citada acima desta.</translation>
    </message>
</context>
<context>
    <name>recado::PlanView</name>
    <message>
        <source>New broadcast</source>
        <translation>Novo disparo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>&amp;Salvar rascunho</translation>
    </message>
    <message>
        <source>Everything is kept by itself; this goes back to the list</source>
        <translation>Tudo é guardado sozinho; isto volta à lista</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>The last changes are not saved.</source>
        <translation>As últimas alterações não foram salvas.</translation>
    </message>
    <message>
        <source>It waits for a second person. Take it back to change it.</source>
        <translation>Espera por uma segunda pessoa. Desfaça o pedido para mudar.</translation>
    </message>
    <message>
        <source>All &amp;broadcasts</source>
        <translation>Todos os &amp;disparos</translation>
    </message>
</context>
<context>
    <name>recado::PreviewPane</name>
    <message>
        <source>How it arrives</source>
        <translation>Como chega</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Escolha um modelo para vê-lo aqui.</translation>
    </message>
    <message>
        <source>Write to see it here.</source>
        <translation>Escreva para ver aqui.</translation>
    </message>
</context>
<context>
    <name>recado::PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Cover numbers and texts of people</source>
        <translation>Ocultar números e textos das pessoas</translation>
    </message>
    <message>
        <source>Cover &amp;numbers and texts of people</source>
        <translation>Oc&amp;ultar números e textos das pessoas</translation>
    </message>
    <message>
        <source>F7 uncovers the person a list stands on, until the page is left. Each time is recorded. Exported files are not covered.</source>
        <translation>F7 mostra a pessoa selecionada em uma lista, até você sair da página. Cada vez fica registrada. Arquivos exportados não são ocultados.</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>Mo&amp;strar…</translation>
    </message>
    <message>
        <source>Show who uncovered whom</source>
        <translation>Mostrar quem viu dados ocultos de quem</translation>
    </message>
    <message>
        <source>Who uncovered whom</source>
        <translation>Quem viu dados ocultos de quem</translation>
    </message>
    <message>
        <source>Only what this installation recorded.</source>
        <translation>Só o que esta instalação registrou.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>A&amp;lterar…</translation>
    </message>
    <message>
        <source>Change how long things are kept</source>
        <translation>Alterar por quanto tempo guardar</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Por quanto tempo guardar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s)</source>
        <translation>
            <numerusform>%1: %n dia</numerusform>
            <numerusform>%1: %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept for good.</source>
        <translation>Tudo é guardado para sempre.</translation>
    </message>
</context>
<context>
    <name>recado::PrivacyWords</name>
    <message>
        <source>Messages sent</source>
        <translation>Mensagens enviadas</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensagens recebidas</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Arquivos recebidos</translation>
    </message>
    <message>
        <source>Files on this computer</source>
        <translation>Arquivos neste computador</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Ficha do contato</translation>
    </message>
    <message>
        <source>Numbers and ids</source>
        <translation>Números e ids</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
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
        <translation>Ligações entre ids</translation>
    </message>
    <message>
        <source>Records of merges</source>
        <translation>Registros de junções</translation>
    </message>
    <message>
        <source>Words about being written to</source>
        <translation>Declarações sobre receber mensagens</translation>
    </message>
    <message>
        <source>Do-not-contact entry</source>
        <translation>Registro em “Não perturbe”</translation>
    </message>
    <message>
        <source>First and last seen</source>
        <translation>Primeiro e último contato</translation>
    </message>
    <message>
        <source>Windows for free messages</source>
        <translation>Janelas para mensagens livres</translation>
    </message>
    <message>
        <source>Rows of broadcasts</source>
        <translation>Linhas de disparos</translation>
    </message>
    <message>
        <source>Raw deliveries</source>
        <translation>Conteúdo bruto recebido</translation>
    </message>
    <message>
        <source>Facts of status</source>
        <translation>Fatos de situação</translation>
    </message>
    <message>
        <source>Ids of the provider</source>
        <translation>Ids do provedor</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Files uploaded</source>
        <translation>Arquivos enviados ao provedor</translation>
    </message>
    <message>
        <source>Records of uncovering</source>
        <translation>Registros de dados mostrados</translation>
    </message>
    <message>
        <source>emptied; counts stay</source>
        <translation>conteúdo apagado; as contagens ficam</translation>
    </message>
    <message>
        <source>their part goes; parts of others stay</source>
        <translation>a parte desta pessoa sai; as de outras ficam</translation>
    </message>
    <message>
        <source>replaced by a hash</source>
        <translation>substituído por um hash</translation>
    </message>
    <message>
        <source>a hash stays, so that no import brings them back</source>
        <translation>fica um hash, para que nenhuma importação a traga de volta</translation>
    </message>
    <message>
        <source>taken out of it</source>
        <translation>a pessoa é retirada</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>apagado</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent. Call them back first.</source>
        <translation>
            <numerusform>%n mensagem espera para ser enviada. Cancele o envio antes.</numerusform>
            <numerusform>%n mensagens esperam para ser enviadas. Cancele o envio antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on their way at this moment. Try again in a minute.</source>
        <translation>
            <numerusform>%n mensagem está saindo neste momento. Tente de novo em um minuto.</numerusform>
            <numerusform>%n mensagens estão saindo neste momento. Tente de novo em um minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s) nobody knows whether they left. Decide about them first: an answer could still come.</source>
        <translation>
            <numerusform>De %n mensagem não se sabe se saiu. Decida sobre ela antes: ainda pode chegar uma resposta.</numerusform>
            <numerusform>De %n mensagens não se sabe se saíram. Decida sobre elas antes: ainda pode chegar uma resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The broadcast “%1” has yet to write to them. Take their row out, or stop it.</source>
        <translation>O disparo “%1” ainda vai escrever para esta pessoa. Tire a linha dela ou pare o disparo.</translation>
    </message>
    <message>
        <source>This is the business&apos;s own number “%1”.</source>
        <translation>Este é o número da própria empresa, “%1”.</translation>
    </message>
    <message>
        <source>Receipt of an erasure</source>
        <translation>Comprovante de dados apagados</translation>
    </message>
    <message>
        <source>The person is known by a keyed hash alone: whoever has this installation can say whether a number is the one.</source>
        <translation>A pessoa consta só como um hash com chave: quem tem esta instalação consegue dizer se um número é o dela.</translation>
    </message>
    <message>
        <source>Erased:</source>
        <translation>Apagado:</translation>
    </message>
    <message>
        <source>What stays: numbers for statistics without the person, a hash that keeps imports from bringing them back, ids of the provider as hashes.</source>
        <translation>O que fica: números para estatísticas, sem a pessoa; um hash que impede importações de trazê-la de volta; ids do provedor como hashes.</translation>
    </message>
    <message>
        <source>Afterwards %1 files with %2 bytes were read.</source>
        <translation>Depois disso foram lidos %1 arquivos com %2 bytes.</translation>
    </message>
    <message>
        <source>The number was in none of them, in no spelling.</source>
        <translation>O número não estava em nenhum deles, em nenhuma grafia.</translation>
    </message>
    <message>
        <source>The number still stands in: %1.</source>
        <translation>O número ainda está em: %1.</translation>
    </message>
    <message>
        <source>The name still stands in %1; somebody else may have it.</source>
        <translation>O nome ainda está em %1; pode ser de outra pessoa.</translation>
    </message>
    <message>
        <source>Not erased by this:</source>
        <translation>Não apagado por isto:</translation>
    </message>
    <message>
        <source>what a provider may keep</source>
        <translation>o que um provedor possa guardar</translation>
    </message>
    <message>
        <source>what the providers of these accounts keep: %1</source>
        <translation>o que os provedores destas contas guardam: %1</translation>
    </message>
    <message>
        <source>backups and exported files: none was named</source>
        <translation>cópias de segurança e arquivos exportados: nenhum foi indicado</translation>
    </message>
    <message>
        <source>backups and exported files that were named: %1</source>
        <translation>cópias de segurança e arquivos exportados que foram indicados: %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Files and pictures</source>
        <translation>Arquivos e imagens</translation>
    </message>
    <message>
        <source>Words beside the status</source>
        <translation>Explicações junto à situação</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Texts of both sides, notes, cells of broadcasts that ended. Numbers, times and status stay.</source>
        <translation>Textos dos dois lados, notas, células de disparos terminados. Números, horários e situações ficam.</translation>
    </message>
    <message>
        <source>What people sent, and small pictures of what was uploaded.</source>
        <translation>O que as pessoas enviaram, e miniaturas do que foi enviado ao provedor.</translation>
    </message>
    <message>
        <source>What providers posted and answered, as it came.</source>
        <translation>O que os provedores mandaram e responderam, como chegou.</translation>
    </message>
    <message>
        <source>Explanations of providers. Kind, time and code stay, and so does every status.</source>
        <translation>Explicações dos provedores. Tipo, horário e código ficam, assim como todas as situações.</translation>
    </message>
    <message>
        <source>Who put which contacts together, and who uncovered whom. Merges cannot be undone after that.</source>
        <translation>Quem juntou quais contatos, e quem viu dados ocultos de quem. Depois disso, as junções não podem mais ser desfeitas.</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <translation>%1; o mais antigo: %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Story of a message</source>
        <translation>Histórico de uma mensagem</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Disparos</translation>
    </message>
    <message>
        <source>Known from providers&apos; address books</source>
        <translation>Conhecido das listas de contatos dos provedores</translation>
    </message>
    <message>
        <source>Erasure %1, begun %2, ended %3.</source>
        <translation>Apagamento %1, iniciado em %2, concluído em %3.</translation>
    </message>
    <message>
        <source>Erased by %1.</source>
        <translation>Apagado por %1.</translation>
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
    <message>
        <source>Continue as a broadcast</source>
        <translation>Continuar como disparo</translation>
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
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>O arquivo está vazio. Escolha outro.</translation>
    </message>
    <message>
        <source>The name says %1, but the file is %2. It is sent as what it is; better rename it.</source>
        <translation>O nome diz %1, mas o arquivo é %2. Ele é enviado como o que é; é melhor renomeá-lo.</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>algo desconhecido</translation>
    </message>
    <message>
        <source>The file is coded as %1; only %2 can be sent. Convert it.</source>
        <translation>O arquivo está codificado como %1; só %2 pode ser enviado. Converta-o.</translation>
    </message>
    <message>
        <source>The file is coded as %1; anything but %2 may be refused. Better convert it.</source>
        <translation>O arquivo está codificado como %1; o que não for %2 pode ser recusado. É melhor convertê-lo.</translation>
    </message>
    <message>
        <source>Nothing answers at this link (%1). Check the address.</source>
        <translation>Nada responde neste link (%1). Confira o endereço.</translation>
    </message>
    <message>
        <source>The link gives no file but the answer %1. Check that the file is still there.</source>
        <translation>O link não traz um arquivo, e sim a resposta %1. Confira se o arquivo ainda está lá.</translation>
    </message>
    <message>
        <source>The link asks for a login (%1), so WhatsApp cannot fetch the file. Use a public link.</source>
        <translation>O link pede login (%1), então o WhatsApp não consegue buscar o arquivo. Use um link público.</translation>
    </message>
    <message>
        <source>The link shows a web page, not a file. Use the address of the file itself.</source>
        <translation>O link mostra uma página da web, não um arquivo. Use o endereço do próprio arquivo.</translation>
    </message>
    <message>
        <source>The link leads on more than %1 times. Use the address of the file itself.</source>
        <translation>O link redireciona mais de %1 vezes. Use o endereço do próprio arquivo.</translation>
    </message>
    <message>
        <source>The link leads on to an address without https. Use another link.</source>
        <translation>O link redireciona para um endereço sem https. Use outro link.</translation>
    </message>
    <message>
        <source>The server does not say what kind of file this is, so it may be refused.</source>
        <translation>O servidor não diz que tipo de arquivo é este, então ele pode ser recusado.</translation>
    </message>
    <message>
        <source>%1: {{%2}} is still in it, and the person would read it so. Write what belongs there.</source>
        <translation>%1: ainda contém {{%2}}, e a pessoa leria assim. Escreva o que vai ali.</translation>
    </message>
</context>
<context>
    <name>recado::QuoteStrip</name>
    <message>
        <source>The message that is answered</source>
        <translation>A mensagem a que se responde</translation>
    </message>
    <message>
        <source>Do not quote it</source>
        <translation>Não citar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
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
    <message>
        <source>Our re&amp;quest as cURL, secrets masked</source>
        <translation>Nossa re&amp;quisição como cURL, com os segredos ocultos</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reprocessar</translation>
    </message>
    <message>
        <source>Reads the delivery again with today&apos;s decoder; what is known already is not added twice</source>
        <translation>Lê de novo a entrega recebida com o decodificador de hoje; o que já se sabe não é somado duas vezes</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>associada</translation>
    </message>
    <message>
        <source>of no message we know</source>
        <translation>de nenhuma mensagem conhecida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>não entendida</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>decodificada</translation>
    </message>
    <message numerus="yes">
        <source>Read again with today&apos;s decoder: %n new fact(s).</source>
        <translation>
            <numerusform>Lida de novo com o decodificador de hoje: %n fato novo.</numerusform>
            <numerusform>Lida de novo com o decodificador de hoje: %n fatos novos.</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>Situação: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Não entendido: %1</translation>
    </message>
    <message>
        <source>Copied: the request as it would leave today, to this one person. What left is not kept.</source>
        <translation>Copiada: a requisição como sairia hoje, só para esta pessoa. O que saiu não fica guardado.</translation>
    </message>
    <message>
        <source>Read again with today&apos;s decoder: nothing new.</source>
        <translation>Lida de novo com o decodificador de hoje: nada novo.</translation>
    </message>
</context>
<context>
    <name>recado::RawView</name>
    <message>
        <source>Raw content</source>
        <translation>Conteúdo bruto</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatado</translation>
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
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Formatted</source>
        <translation>&amp;Formatado</translation>
    </message>
    <message>
        <source>As &amp;received</source>
        <translation>Como &amp;recebido</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Cabeçalhos</translation>
    </message>
    <message>
        <source>Search in this content</source>
        <translation>Pesquisar neste conteúdo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Reading %1 bytes…</source>
        <translation>Lendo %1 bytes…</translation>
    </message>
    <message>
        <source>These bytes are no text.</source>
        <translation>Estes bytes não são texto.</translation>
    </message>
    <message>
        <source>These bytes are no text: “Bytes” shows them as they are.</source>
        <translation>Estes bytes não são texto: “Bytes” mostra como eles são.</translation>
    </message>
    <message>
        <source>Nested too deep to be formatted; shown as it came.</source>
        <translation>Aninhado demais para formatar; mostrado como chegou.</translation>
    </message>
    <message>
        <source>Too long to be formatted; shown as it came.</source>
        <translation>Longo demais para formatar; mostrado como chegou.</translation>
    </message>
    <message>
        <source>This is not whole JSON: line %1, column %2. Shown as it came.</source>
        <translation>Este JSON não está inteiro: linha %1, coluna %2. Mostrado como chegou.</translation>
    </message>
    <message>
        <source>Showing the rest…</source>
        <translation>Mostrando o resto…</translation>
    </message>
    <message>
        <source>Show the rest (%1 characters)</source>
        <translation>Mostrar o resto (%1 caracteres)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marcados: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Marked: %1 of %2</source>
        <translation>Marcados: %1 de %2</translation>
    </message>
</context>
<context>
    <name>recado::ReachCard</name>
    <message>
        <source>Reachable from outside</source>
        <translation>Acesso de fora</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Testar tudo</translation>
    </message>
    <message>
        <source>Test all four steps</source>
        <translation>Testar os quatro passos</translation>
    </message>
    <message>
        <source>Providers call Recado over the internet to say what became of each message. Four steps make that work; test each one, in this order.</source>
        <translation>Os provedores chamam o Recado pela internet para dizer o que aconteceu com cada mensagem. Quatro passos fazem isso funcionar; teste cada um, nesta ordem.</translation>
    </message>
    <message>
        <source>The practice account needs none of this: it calls on this computer.</source>
        <translation>A conta de treino não precisa de nada disto: ela chama neste computador.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All four steps are good</source>
        <translation>Os quatro passos estão em ordem</translation>
    </message>
    <message>
        <source>%1 of 4 steps are good</source>
        <translation>%1 de 4 passos estão em ordem</translation>
    </message>
    <message>
        <source>Trust the proxy at %1</source>
        <translation>Confiar no proxy em %1</translation>
    </message>
    <message>
        <source>Listener settings…</source>
        <translation>Ajustes da escuta…</translation>
    </message>
</context>
<context>
    <name>recado::ReachStepView</name>
    <message>
        <source>Recado keeps a door open here, at which events are handed in. The test knocks at it from this computer.</source>
        <translation>O Recado mantém aqui uma porta aberta, onde os eventos são entregues. O teste bate nela a partir deste computador.</translation>
    </message>
    <message>
        <source>Providers are out on the internet and need an address there that hands everything on to this computer. The test goes out to that address and must come back in here.</source>
        <translation>Os provedores estão na internet e precisam de um endereço lá que repasse tudo a este computador. O teste sai até esse endereço e precisa voltar por aqui.</translation>
    </message>
    <message>
        <source>Each account&apos;s provider must be told where to send its events. Each account has an address with a secret of its own.</source>
        <translation>O provedor de cada conta precisa saber para onde enviar os eventos. Cada conta tem um endereço com um segredo próprio.</translation>
    </message>
    <message>
        <source>The proof of all: somebody writes to your number, and Recado hears of it.</source>
        <translation>A prova final: alguém escreve para o seu número e o Recado fica sabendo.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Testar: %1</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Recolher: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
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
        <translation>status %1</translation>
    </message>
    <message>
        <source>The listener answers at %1.</source>
        <translation>A escuta responde em %1.</translation>
    </message>
    <message>
        <source>The listener answers at %1; this computer is not among the networks that it lets in.</source>
        <translation>A escuta responde em %1; este computador não está entre as redes que ela deixa entrar.</translation>
    </message>
    <message>
        <source>At %1 another Recado answers, with other data.</source>
        <translation>Em %1 responde outro Recado, com outros dados.</translation>
    </message>
    <message>
        <source>At %1 another program answers (%2).</source>
        <translation>Em %1 responde outro programa (%2).</translation>
    </message>
    <message>
        <source>The listener lets this computer in only with a certificate, or not at all: it cannot be tested from here.</source>
        <translation>A escuta só deixa este computador entrar com um certificado, ou não deixa: não é possível testá-la daqui.</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Ninguém escuta em %1.</translation>
    </message>
    <message>
        <source>The listener at %1 did not answer in time.</source>
        <translation>A escuta em %1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The listener could not open its address.</source>
        <translation>A escuta não conseguiu abrir o endereço dela.</translation>
    </message>
    <message>
        <source>No program of this installation is listening.</source>
        <translation>Nenhum programa desta instalação está escutando.</translation>
    </message>
    <message>
        <source>The listener at %1 gave no answer.</source>
        <translation>A escuta em %1 não deu resposta.</translation>
    </message>
    <message>
        <source>The name %1 does not exist, or not yet.</source>
        <translation>O nome %1 não existe, ou ainda não.</translation>
    </message>
    <message>
        <source>Nobody takes connections at %1.</source>
        <translation>Ninguém aceita conexões em %1.</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>Nenhuma resposta chegou de %1 a tempo.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 fechou a conexão sem responder.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>O certificado de %1 venceu.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from nobody whom computers trust; or the chain is not complete.</source>
        <translation>O certificado de %1 não vem de ninguém em quem os computadores confiam, ou a cadeia não está completa.</translation>
    </message>
    <message>
        <source>The certificate is not made for the name %1.</source>
        <translation>O certificado não foi feito para o nome %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Não foi possível fazer uma conexão criptografada com %1.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the test out.</source>
        <translation>O proxy desta rede não deixou o teste sair.</translation>
    </message>
    <message>
        <source>No answer came from %1.</source>
        <translation>Nenhuma resposta chegou de %1.</translation>
    </message>
    <message>
        <source>A request to %1 came to this listener and back.</source>
        <translation>Uma requisição a %1 chegou a esta escuta e voltou.</translation>
    </message>
    <message>
        <source>A request to %1 came to this listener and back. Only this computer can reach that address: good for practice.</source>
        <translation>Uma requisição a %1 chegou a esta escuta e voltou. Só este computador alcança esse endereço: serve para treino.</translation>
    </message>
    <message>
        <source>A request to %1 came to this listener and back, but the address is one of a private network.</source>
        <translation>Uma requisição a %1 chegou a esta escuta e voltou, mas o endereço é de uma rede privada.</translation>
    </message>
    <message>
        <source>A request to %1 came to this listener and back. The proxy at %2 says whom it is from (%3), and the listener does not believe it: limits for one address hit everybody.</source>
        <translation>Uma requisição a %1 chegou a esta escuta e voltou. O proxy em %2 diz de quem ela vem (%3), e a escuta não acredita nele: os limites de um endereço atingem todos.</translation>
    </message>
    <message>
        <source>The way leads to this listener. Its list of networks does not let %1 in, so that the last bit cannot be tested.</source>
        <translation>O caminho leva a esta escuta. A lista de redes dela não deixa %1 entrar, então não é possível testar o último trecho.</translation>
    </message>
    <message>
        <source>The way leads to this listener, but its list of networks refuses the proxy at %1: nobody gets in.</source>
        <translation>O caminho leva a esta escuta, mas a lista de redes dela recusa o proxy em %1: ninguém entra.</translation>
    </message>
    <message>
        <source>The way leads to this listener, but the path was changed on it: “%1” arrived.</source>
        <translation>O percurso leva a esta escuta, mas o caminho do endereço foi alterado nele: chegou “%1”.</translation>
    </message>
    <message>
        <source>The way leads to this listener, but its answer was changed on the way back (%1).</source>
        <translation>O caminho leva a esta escuta, mas a resposta dela foi alterada na volta (%1).</translation>
    </message>
    <message>
        <source>%1 sends the caller elsewhere (%2); providers do not follow.</source>
        <translation>%1 manda quem chama para outro lugar (%2); os provedores não seguem.</translation>
    </message>
    <message>
        <source>%1 sends the caller to %2 (%3); providers do not follow.</source>
        <translation>%1 manda quem chama para %2 (%3); os provedores não seguem.</translation>
    </message>
    <message>
        <source>Another Recado answers at %1, not this installation&apos;s.</source>
        <translation>Em %1 responde outro Recado, não o desta instalação.</translation>
    </message>
    <message>
        <source>The proxy at %1 does not reach the listener (%2).</source>
        <translation>O proxy em %1 não alcança a escuta (%2).</translation>
    </message>
    <message>
        <source>%1 wants a login (%2); providers have none.</source>
        <translation>%1 pede login (%2); os provedores não têm nenhum.</translation>
    </message>
    <message>
        <source>%1 says that there were too many requests.</source>
        <translation>%1 diz que houve requisições demais.</translation>
    </message>
    <message>
        <source>At %1 somebody else answers (%2).</source>
        <translation>Em %1 quem responde é outro (%2).</translation>
    </message>
    <message>
        <source>No public address is known yet.</source>
        <translation>Nenhum endereço público é conhecido ainda.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Não foi possível ler os ajustes.</translation>
    </message>
    <message>
        <source>The provider says that it posts this account&apos;s events to %1.</source>
        <translation>O provedor diz que envia os eventos desta conta para %1.</translation>
    </message>
    <message>
        <source>The provider has taken %1 as the address for this account&apos;s events. It has no call that tells it again.</source>
        <translation>O provedor aceitou %1 como endereço para os eventos desta conta. Ele não tem uma chamada que o informe depois.</translation>
    </message>
    <message>
        <source>This account was registered at %1, not at %2.</source>
        <translation>Esta conta foi registrada em %1, não em %2.</translation>
    </message>
    <message>
        <source>The provider posts this account&apos;s events to %1, or to another path.</source>
        <translation>O provedor envia os eventos desta conta para %1, ou para outro caminho.</translation>
    </message>
    <message>
        <source>The provider does not tell where it posts this account&apos;s events.</source>
        <translation>O provedor não informa para onde envia os eventos desta conta.</translation>
    </message>
    <message>
        <source>The provider posts nothing of this account: the app is not subscribed to it.</source>
        <translation>O provedor não envia nada desta conta: o app não tem a assinatura dela.</translation>
    </message>
    <message>
        <source>Not all kinds of events are subscribed to. Missing: %1.</source>
        <translation>Nem todos os tipos de evento estão assinados. Faltam: %1.</translation>
    </message>
    <message>
        <source>This provider is told in its own console where to post.</source>
        <translation>Neste provedor, o endereço de envio é informado no próprio console dele.</translation>
    </message>
    <message>
        <source>Meta takes an address only with a verify token, and none is stored for this account.</source>
        <translation>A Meta só aceita um endereço com um token de verificação, e não há nenhum guardado para esta conta.</translation>
    </message>
    <message>
        <source>No number of this account is known here.</source>
        <translation>Nenhum número desta conta é conhecido aqui.</translation>
    </message>
    <message>
        <source>The account&apos;s secrets cannot be read.</source>
        <translation>Não foi possível ler os segredos da conta.</translation>
    </message>
    <message>
        <source>This account was not registered through Recado.</source>
        <translation>Esta conta não foi registrada pelo Recado.</translation>
    </message>
    <message>
        <source>The provider refused the address. %1</source>
        <translation>O provedor recusou o endereço. %1</translation>
    </message>
    <message>
        <source>The provider refused the account&apos;s credentials.</source>
        <translation>O provedor recusou as credenciais da conta.</translation>
    </message>
    <message>
        <source>The provider could not be asked. %1</source>
        <translation>Não foi possível consultar o provedor. %1</translation>
    </message>
    <message>
        <source>An event arrived.</source>
        <translation>Chegou um evento.</translation>
    </message>
    <message>
        <source>An event arrived: %1.</source>
        <translation>Chegou um evento: %1.</translation>
    </message>
    <message>
        <source>Events arrive, but their signature does not fit the stored app secret.</source>
        <translation>Chegam eventos, mas a assinatura deles não confere com o segredo do app guardado.</translation>
    </message>
    <message>
        <source>Nothing has arrived since the account was registered.</source>
        <translation>Nada chegou desde que a conta foi registrada.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>Nada chegou ainda.</translation>
    </message>
    <message>
        <source>Enter the address under which the internet reaches this computer, or set up a tunnel.</source>
        <translation>Informe o endereço pelo qual a internet alcança este computador, ou configure um túnel.</translation>
    </message>
    <message>
        <source>Open Recado, or start “recadoctl listen” on this computer.</source>
        <translation>Abra o Recado ou inicie “recadoctl listen” neste computador.</translation>
    </message>
    <message>
        <source>Start Recado again; if it stays like this, run “recadoctl doctor”.</source>
        <translation>Inicie o Recado de novo; se continuar assim, execute “recadoctl doctor”.</translation>
    </message>
    <message>
        <source>Choose another port for the listener, or end the program that uses this one.</source>
        <translation>Escolha outra porta para a escuta, ou encerre o programa que usa esta.</translation>
    </message>
    <message>
        <source>Let the provider send an event: step 4 shows whether it arrives.</source>
        <translation>Faça o provedor enviar um evento: o passo 4 mostra se ele chega.</translation>
    </message>
    <message>
        <source>Except the public address from the proxy in Settings, or open it from another network.</source>
        <translation>Deixe o endereço público fora do proxy nos Ajustes, ou abra-o de outra rede.</translation>
    </message>
    <message>
        <source>Look for a typing mistake; the name&apos;s entry may also need a few minutes until it is known everywhere.</source>
        <translation>Procure um erro de digitação; o registro do nome também pode precisar de alguns minutos até ser conhecido em toda parte.</translation>
    </message>
    <message>
        <source>Check that proxy or tunnel runs and that the firewall and router let the port through. Some routers do not let a computer reach its own public address: then test from another network.</source>
        <translation>Confira se o proxy ou túnel está em execução e se o firewall e o roteador deixam a porta passar. Alguns roteadores não deixam um computador alcançar o próprio endereço público: nesse caso, teste de outra rede.</translation>
    </message>
    <message>
        <source>Renew the certificate, with its whole chain and for this name: providers check it, too.</source>
        <translation>Renove o certificado, com a cadeia inteira e para este nome: os provedores também o conferem.</translation>
    </message>
    <message>
        <source>Check that the port speaks HTTPS, and at least TLS 1.2.</source>
        <translation>Confira se a porta fala HTTPS, e pelo menos TLS 1.2.</translation>
    </message>
    <message>
        <source>Let the proxy hand on /hook/… as it came; a prefix of the public address is taken away, and nothing else.</source>
        <translation>Faça o proxy repassar /hook/… como chegou; só o prefixo do endereço público é retirado, e nada mais.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel point to the listener&apos;s address and port, as step 1 shows them.</source>
        <translation>Faça o proxy ou túnel apontar para o endereço e a porta da escuta, como o passo 1 os mostra.</translation>
    </message>
    <message>
        <source>Let the proxy hand /hook/ to the listener, and check that the name leads to this computer.</source>
        <translation>Faça o proxy repassar /hook/ à escuta, e confira se o nome leva a este computador.</translation>
    </message>
    <message>
        <source>Let /hook/ pass without a login: the path itself is a secret.</source>
        <translation>Deixe /hook/ passar sem login: o próprio caminho é um segredo.</translation>
    </message>
    <message>
        <source>Enter the address that it leads to, or let the proxy answer /hook/ itself.</source>
        <translation>Informe o endereço ao qual ele leva, ou faça o próprio proxy responder a /hook/.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel point to this installation, or run the other one&apos;s test.</source>
        <translation>Faça o proxy ou túnel apontar para esta instalação, ou execute o teste da outra.</translation>
    </message>
    <message>
        <source>Add the proxy&apos;s address to the trusted proxies of the listener (recadoctl listener set trusted_proxies=…).</source>
        <translation>Inclua o endereço do proxy nos proxies confiáveis da escuta (recadoctl listener set trusted_proxies=…).</translation>
    </message>
    <message>
        <source>Make sure that the provider&apos;s networks are in the list.</source>
        <translation>Confira se as redes do provedor estão na lista.</translation>
    </message>
    <message>
        <source>A provider outside of this network needs a public name.</source>
        <translation>Um provedor fora desta rede precisa de um nome público.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Register the public address at the provider.</source>
        <translation>Registre o endereço público no provedor.</translation>
    </message>
    <message>
        <source>Subscribe to these fields in Meta&apos;s app dashboard, under WhatsApp, Configuration.</source>
        <translation>Assine estes campos no painel de apps da Meta, em WhatsApp, Configuração.</translation>
    </message>
    <message>
        <source>Store a verify token with the account: any word that nobody guesses.</source>
        <translation>Guarde um token de verificação na conta: qualquer palavra que ninguém adivinhe.</translation>
    </message>
    <message>
        <source>Fetch the account&apos;s numbers first.</source>
        <translation>Busque primeiro os números da conta.</translation>
    </message>
    <message>
        <source>Unlock the keychain or the vault.</source>
        <translation>Desbloqueie o chaveiro ou o cofre.</translation>
    </message>
    <message>
        <source>Test the account and enter its credentials anew.</source>
        <translation>Teste a conta e informe as credenciais de novo.</translation>
    </message>
    <message>
        <source>Meta asks the address before it takes it: see that step 2 is good, and that the token may manage the account&apos;s webhooks.</source>
        <translation>A Meta consulta o endereço antes de aceitá-lo: veja se o passo 2 está em ordem e se o token pode gerenciar os webhooks da conta.</translation>
    </message>
    <message>
        <source>The provider&apos;s own words say what it wants.</source>
        <translation>As palavras do próprio provedor dizem o que ele quer.</translation>
    </message>
    <message>
        <source>Paste the address and the verify token in Meta&apos;s app dashboard, under WhatsApp, Configuration, and subscribe to the fields.</source>
        <translation>Cole o endereço e o token de verificação no painel de apps da Meta, em WhatsApp, Configuração, e assine os campos.</translation>
    </message>
    <message>
        <source>Paste the address as the webhook of the gateway&apos;s settings.</source>
        <translation>Cole o endereço como webhook nos ajustes do gateway.</translation>
    </message>
    <message>
        <source>Give the address to Serpro&apos;s support, which enters it for your contract.</source>
        <translation>Passe o endereço ao suporte do Serpro, que o cadastra para o seu contrato.</translation>
    </message>
    <message>
        <source>Paste the address in the provider&apos;s console.</source>
        <translation>Cole o endereço no console do provedor.</translation>
    </message>
    <message>
        <source>Send a message to your own telephone, or write to the number: what happens with it arrives here.</source>
        <translation>Envie uma mensagem ao seu próprio telefone, ou escreva para o número: o que acontecer com ela chega aqui.</translation>
    </message>
    <message>
        <source>Enter the app secret anew: it stands in Meta&apos;s app dashboard, under App settings, Basic.</source>
        <translation>Informe de novo o segredo do app: ele está no painel de apps da Meta, em Configurações do app, Básico.</translation>
    </message>
    <message>
        <source>The listener answers</source>
        <translation>A escuta responde</translation>
    </message>
    <message>
        <source>The public address leads here</source>
        <translation>O endereço público leva até aqui</translation>
    </message>
    <message>
        <source>The provider posts there</source>
        <translation>O provedor envia para lá</translation>
    </message>
    <message>
        <source>A real event arrived</source>
        <translation>Chegou um evento real</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Sem teste ainda</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Not possible from here</source>
        <translation>Não é possível daqui</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Com defeito</translation>
    </message>
    <message>
        <source>The address begins with https://. Without encryption it may only be one of this computer or of a private network.</source>
        <translation>O endereço começa com https://. Sem criptografia, só pode ser um deste computador ou de uma rede privada.</translation>
    </message>
    <message>
        <source>The address has no host, such as hooks.example.org.</source>
        <translation>O endereço não tem host, como hooks.example.org.</translation>
    </message>
    <message>
        <source>The address has a user name in it; providers send none.</source>
        <translation>O endereço contém um nome de usuário; os provedores não enviam nenhum.</translation>
    </message>
    <message>
        <source>The address ends before “?” and “#”.</source>
        <translation>O endereço termina antes de “?” e “#”.</translation>
    </message>
    <message>
        <source>This is not an address such as https://hooks.example.org.</source>
        <translation>Isto não é um endereço como https://hooks.example.org.</translation>
    </message>
    <message>
        <source>The secret stands in the command, where everybody on this computer can read it. Leave it out there.</source>
        <translation>O segredo está no comando, onde todos neste computador podem lê-lo. Tire-o de lá.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <translation>Há aspas abertas no comando que não se fecham.</translation>
    </message>
    <message>
        <source>The command is run without a shell: put what needs one ($, |, &amp;, &gt;, ;) into a script of your own, or between &apos; and &apos;.</source>
        <translation>O comando é executado sem shell: ponha o que precisa de um ($, |, &amp;, &gt;, ;) em um script seu, ou entre &apos; e &apos;.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Não há comando.</translation>
    </message>
    <message>
        <source>“%1” is not a name for an environment variable.</source>
        <translation>“%1” não é um nome de variável de ambiente.</translation>
    </message>
    <message>
        <source>The pattern for the address is not a regular expression: %1</source>
        <translation>O padrão para o endereço não é uma expressão regular: %1</translation>
    </message>
    <message>
        <source>The tunnel client is not installed here, or not found.</source>
        <translation>O cliente do túnel não está instalado aqui, ou não foi encontrado.</translation>
    </message>
    <message>
        <source>No secret is stored under “%1”.</source>
        <translation>Nenhum segredo está guardado com o nome “%1”.</translation>
    </message>
    <message>
        <source>The tunnel client could not be started: %1</source>
        <translation>Não foi possível iniciar o cliente do túnel: %1</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Sem endereço ainda</translation>
    </message>
</context>
<context>
    <name>recado::ReactionForm</name>
    <message>
        <source>Message id</source>
        <translation>Id da mensagem</translation>
    </message>
    <message>
        <source>Copy it from Messages: it says which message you react to.</source>
        <translation>Copie-o de Mensagens: ele diz a qual mensagem você reage.</translation>
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
        <translation>Remover %1</translation>
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
    <message>
        <source>more…</source>
        <translation>mais…</translation>
    </message>
    <message numerus="yes">
        <source>%n repeated number(s) put together.</source>
        <translation>
            <numerusform>%n número repetido foi juntado.</numerusform>
            <numerusform>%n números repetidos foram juntados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ✕</source>
        <translation>
            <numerusform>e mais %n ✕</numerusform>
            <numerusform>e mais %n ✕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people: take them away</source>
        <translation>
            <numerusform>mais %n pessoa: retirar</numerusform>
            <numerusform>mais %n pessoas: retirar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::RecipientImport</name>
    <message>
        <source>phone</source>
        <comment>column of a sample file</comment>
        <translation>telefone</translation>
    </message>
    <message>
        <source>name</source>
        <comment>column of a sample file</comment>
        <translation>nome</translation>
    </message>
</context>
<context>
    <name>recado::RecipientStoryModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
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
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
</context>
<context>
    <name>recado::RecipientsStep</name>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Escolha uma planilha</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt *.xlsx);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>There is no earlier broadcast with people yet.</source>
        <translation>Ainda não há disparo anterior com pessoas.</translation>
    </message>
    <message>
        <source>Taking the people over</source>
        <translation>Aproveitando as pessoas</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <translation>Salvar um arquivo de exemplo</translation>
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
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Fill in %1 and drop it here.</source>
        <translation>Preencha %1 e solte aqui.</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Escolher outra coisa</translation>
    </message>
    <message>
        <source>The file as it was read</source>
        <translation>O arquivo como foi lido</translation>
    </message>
    <message>
        <source>&amp;Replace the recipients</source>
        <translation>&amp;Trocar os destinatários</translation>
    </message>
    <message>
        <source>Recipients from %1</source>
        <translation>Destinatários de %1</translation>
    </message>
    <message>
        <source>Recipients that were pasted</source>
        <translation>Destinatários colados</translation>
    </message>
    <message>
        <source>Recipients that were taken over</source>
        <translation>Destinatários aproveitados</translation>
    </message>
    <message>
        <source>What is wrong with single rows is put right in the check; the file itself stays as it is.</source>
        <translation>O que está errado em cada linha se corrige na conferência; o arquivo em si fica como está.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Células coladas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Its lines end in different ways; they were read as lines all the same.</source>
        <translation>As linhas terminam de jeitos diferentes; foram lidas como linhas mesmo assim.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are merged: only the first of them has a value.</source>
        <translation>
            <numerusform>%n célula está mesclada: só a primeira tem valor.</numerusform>
            <numerusform>%n células estão mescladas: só a primeira delas tem valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients are being read.</source>
        <translation>Os destinatários estão sendo lidos.</translation>
    </message>
    <message>
        <source>Read the recipients first.</source>
        <translation>Leia os destinatários primeiro.</translation>
    </message>
    <message>
        <source>Choose who is to get it.</source>
        <translation>Escolha quem vai receber.</translation>
    </message>
    <message numerus="yes">
        <source>Read %n row(s)</source>
        <translation>
            <numerusform>Ler %n linha</numerusform>
            <numerusform>Ler %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Próximo: colunas</translation>
    </message>
    <message>
        <source>Say which column has the telephones.</source>
        <translation>Diga qual coluna tem os telefones.</translation>
    </message>
    <message>
        <source>Reading the recipients</source>
        <translation>Lendo os destinatários</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Nothing was taken over; the recipients are as they were.</source>
        <translation>Nada foi aproveitado; os destinatários continuam como estavam.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) of the sheet will be read too.</source>
        <translation>
            <numerusform>%n linha oculta da planilha também será lida.</numerusform>
            <numerusform>%n linhas ocultas da planilha também serão lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>O arquivo está sendo lido.</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>None of these contacts has a number or a business-scoped id to write to.</source>
        <translation>Nenhum destes contatos tem um número ou id no escopo da empresa para o qual escrever.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without a number or business-scoped id are left out.</source>
        <translation>
            <numerusform>%n contato sem número nem id no escopo da empresa fica de fora.</numerusform>
            <numerusform>%n contatos sem número nem id no escopo da empresa ficam de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::RelayWords</name>
    <message>
        <source>The relay does not know this installation&apos;s token. Write its file anew with “recadoctl relay setup” and put it on the server.</source>
        <translation>O retransmissor não conhece o token desta instalação. Grave o arquivo dele de novo com “recadoctl relay setup” e coloque-o no servidor.</translation>
    </message>
    <message>
        <source>The relay was asked too often with a wrong token. Try again in a minute.</source>
        <translation>O retransmissor foi consultado vezes demais com um token errado. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>There is no relay at this address. Check the address and what stands in front of the relay.</source>
        <translation>Não há retransmissor neste endereço. Confira o endereço e o que está na frente do retransmissor.</translation>
    </message>
    <message>
        <source>The relay was restarted meanwhile. What was fetched is kept; it is fetched again.</source>
        <translation>O retransmissor foi reiniciado nesse meio-tempo. O que foi buscado está guardado; a busca é feita de novo.</translation>
    </message>
    <message>
        <source>The relay answers with an error. What it has kept stays there; Recado tries again.</source>
        <translation>O retransmissor responde com um erro. O que ele guardou continua lá; o Recado tenta de novo.</translation>
    </message>
    <message>
        <source>This installation has no key for a relay yet. Make it with “recadoctl relay setup”.</source>
        <translation>Esta instalação ainda não tem chave para um retransmissor. Crie-a com “recadoctl relay setup”.</translation>
    </message>
    <message>
        <source>This installation has no token for a relay yet. Make it with “recadoctl relay setup”.</source>
        <translation>Esta instalação ainda não tem token para um retransmissor. Crie-o com “recadoctl relay setup”.</translation>
    </message>
    <message>
        <source>Another program of this installation is fetching from the relay.</source>
        <translation>Outro programa desta instalação está buscando no retransmissor.</translation>
    </message>
    <message>
        <source>What answers at this address is not a relay, but perhaps a sign-in page of the network. Nothing was taken.</source>
        <translation>O que responde neste endereço não é um retransmissor; talvez seja uma página de login da rede. Nada foi aceito.</translation>
    </message>
    <message>
        <source>The relay is newer than this program. Update Recado here; what waits there stays.</source>
        <translation>O retransmissor é mais novo que este programa. Atualize o Recado aqui; o que espera lá continua lá.</translation>
    </message>
    <message>
        <source>The relay closes deliveries for another installation&apos;s key. Write its file anew with “recadoctl relay setup”.</source>
        <translation>O retransmissor lacra as entregas de webhook para a chave de outra instalação. Grave o arquivo dele de novo com “recadoctl relay setup”.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries cannot be opened with this installation&apos;s key. They stay on the relay.</source>
        <translation>
            <numerusform>%n entrega de webhook não pode ser aberta com a chave desta instalação. Ela continua no retransmissor.</numerusform>
            <numerusform>%n entregas de webhook não podem ser abertas com a chave desta instalação. Elas continuam no retransmissor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are for accounts that are not here (%1). They stay on the relay.</source>
        <translation>
            <numerusform>%n entrega de webhook é para contas que não estão aqui (%1). Ela continua no retransmissor.</numerusform>
            <numerusform>%n entregas de webhook são para contas que não estão aqui (%1). Elas continuam no retransmissor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait on the relay until the keychain or vault is open.</source>
        <translation>
            <numerusform>%n entrega de webhook espera no retransmissor até que o chaveiro ou o cofre seja aberto.</numerusform>
            <numerusform>%n entregas de webhook esperam no retransmissor até que o chaveiro ou o cofre seja aberto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries have a wrong signature: nothing in them is believed.</source>
        <translation>
            <numerusform>%n entrega de webhook tem assinatura errada: nada nela é levado em conta.</numerusform>
            <numerusform>%n entregas de webhook têm assinatura errada: nada nelas é levado em conta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The relay&apos;s clock is ahead by %n seconds.</source>
        <translation>
            <numerusform>O relógio do retransmissor está %n segundo adiantado.</numerusform>
            <numerusform>O relógio do retransmissor está %n segundos adiantado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The relay&apos;s clock is behind by %n seconds.</source>
        <translation>
            <numerusform>O relógio do retransmissor está %n segundo atrasado.</numerusform>
            <numerusform>O relógio do retransmissor está %n segundos atrasado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ReplayJob</name>
    <message>
        <source>Replaying</source>
        <translation>Reprocessando</translation>
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
        <translation>restam %1</translation>
    </message>
    <message>
        <source>%1 of %2 were replayed.</source>
        <translation>%1 de %2 foram reprocessadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were replayed.</source>
        <translation>
            <numerusform>%n entrega recebida foi reprocessada.</numerusform>
            <numerusform>%n entregas recebidas foram reprocessadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them taught something new.</source>
        <translation>
            <numerusform>%n delas trouxe algo novo.</numerusform>
            <numerusform>%n delas trouxeram algo novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>None taught anything new.</source>
        <translation>Nenhuma trouxe algo novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay refused: the signature does not fit the stored app secret.</source>
        <translation>
            <numerusform>%n continua recusada: a assinatura não confere com o segredo do app guardado.</numerusform>
            <numerusform>%n continuam recusadas: a assinatura não confere com o segredo do app guardado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ReplyBar</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Service window</source>
        <translation>Janela de atendimento</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Modelo…</translation>
    </message>
    <message>
        <source>Answer with a template</source>
        <translation>Responder com um modelo</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <source>How answering works</source>
        <translation>Opções de resposta</translation>
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
        <translation>O Recado foi encerrado enquanto a mensagem saía.</translation>
    </message>
    <message>
        <source>Nothing was sent: it stands here again.</source>
        <translation>Nada foi enviado: ela está aqui de novo.</translation>
    </message>
    <message>
        <source>Not kept on disk.</source>
        <translation>Não foi guardada em disco.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter makes a new line</source>
        <translation>Enter envia, Shift+Enter quebra a linha</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envia</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter envia</translation>
    </message>
    <message>
        <source>%1 has no call for it</source>
        <translation>%1 não oferece isso</translation>
    </message>
    <message>
        <source>Tell people when I have read</source>
        <translation>Avisar as pessoas quando eu ler</translation>
    </message>
    <message>
        <source>Show people that I am typing, and that I have read</source>
        <translation>Mostrar às pessoas que estou digitando e que li</translation>
    </message>
    <message>
        <source>Not quoted.</source>
        <translation>Não citada.</translation>
    </message>
    <message>
        <source>The provider has not told its id for this message yet.</source>
        <translation>O provedor ainda não informou o id desta mensagem.</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>%1 não foi aceito.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait.</source>
        <translation>
            <numerusform>Mais %n arquivo espera.</numerusform>
            <numerusform>Mais %n arquivos esperam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one comes when this one was sent.</source>
        <translation>O próximo vem quando este for enviado.</translation>
    </message>
    <message>
        <source>The pasted picture was not taken.</source>
        <translation>A imagem colada não foi aceita.</translation>
    </message>
    <message>
        <source>Answer from %1?</source>
        <translation>Responder por %1?</translation>
    </message>
    <message>
        <source>%1 wrote to %2. The answer will come from another number, %3, in another conversation.</source>
        <translation>%1 escreveu para %2. A resposta virá de outro número, %3, em outra conversa.</translation>
    </message>
    <message>
        <source>Answer from %1</source>
        <translation>Responder por %1</translation>
    </message>
    <message>
        <source>not the number they wrote to</source>
        <translation>não é o número para o qual a pessoa escreveu</translation>
    </message>
    <message>
        <source>the number they wrote to is no longer here</source>
        <translation>o número para o qual a pessoa escreveu não está mais aqui</translation>
    </message>
    <message>
        <source>choose the number that answers</source>
        <translation>escolha o número que responde</translation>
    </message>
    <message>
        <source>Not to be written to.</source>
        <translation>Não deve receber mensagens.</translation>
    </message>
    <message>
        <source>Window closed.</source>
        <translation>Janela fechada.</translation>
    </message>
    <message>
        <source>Only templates get through now.</source>
        <translation>Agora só passam modelos.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por quê</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Não enviada.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n s.</source>
        <translation>
            <numerusform>Sai em %n s.</numerusform>
            <numerusform>Sai em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Called back.</source>
        <translation>Envio desfeito.</translation>
    </message>
    <message>
        <source>It stands in the conversation with %1.</source>
        <translation>A mensagem está na conversa com %1.</translation>
    </message>
    <message>
        <source>Not sent to %1; it stands in their conversation.</source>
        <translation>Não enviada para %1; está na conversa dessa pessoa.</translation>
    </message>
    <message>
        <source>No reaction was sent.</source>
        <translation>Nenhuma reação foi enviada.</translation>
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
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>window open; the clocks differ, so until when is not known</source>
        <translation>janela aberta; os relógios divergem, e não se sabe até quando</translation>
    </message>
    <message>
        <source>window open, %1 left</source>
        <translation>janela aberta, tempo restante: %1</translation>
    </message>
    <message>
        <source>window closed since %1</source>
        <translation>janela fechada desde %1</translation>
    </message>
    <message>
        <source>has not written to this number</source>
        <translation>não escreveu para este número</translation>
    </message>
    <message>
        <source>Window closed.</source>
        <translation>Janela fechada.</translation>
    </message>
    <message>
        <source>Window not open.</source>
        <translation>Janela não aberta.</translation>
    </message>
    <message>
        <source>%1 wrote last at %2, more than 24 hours ago.</source>
        <translation>%1 escreveu pela última vez há mais de 24 horas (%2).</translation>
    </message>
    <message>
        <source>%1 did not write to this number, as far as Recado heard.</source>
        <translation>%1 não escreveu para este número, até onde o Recado sabe.</translation>
    </message>
    <message>
        <source>This number may write all the same (Direct Send): it is billed like a template.</source>
        <translation>Este número pode escrever mesmo assim (Direct Send): é cobrado como um modelo.</translation>
    </message>
    <message>
        <source>Only templates get through; what is typed stays here.</source>
        <translation>Só passam modelos; o que foi digitado fica aqui.</translation>
    </message>
    <message>
        <source>A template gets through; a text only if they wrote today without Recado hearing of it.</source>
        <translation>Um modelo passa; um texto, só se a pessoa escreveu hoje sem o Recado saber.</translation>
    </message>
    <message>
        <source>Until %1 they cost nothing: an advertisement was answered.</source>
        <translation>Até %1 eles não custam nada: a pessoa respondeu a um anúncio.</translation>
    </message>
    <message>
        <source>Not to be written to.</source>
        <translation>Não deve receber mensagens.</translation>
    </message>
    <message>
        <source>No marketing.</source>
        <translation>Sem marketing.</translation>
    </message>
    <message>
        <source>%1 wrote on %2 that they want no more messages.</source>
        <translation>%1 escreveu que não quer mais mensagens (%2).</translation>
    </message>
    <message>
        <source>This person was erased on %1.</source>
        <translation>Esta pessoa foi apagada (%1).</translation>
    </message>
    <message>
        <source>%1 stopped marketing messages on WhatsApp on %2.</source>
        <translation>%1 parou as mensagens de marketing no WhatsApp (%2).</translation>
    </message>
    <message>
        <source>%1 entered on %2 that %3 is not to be written to.</source>
        <translation>%1 registrou que %3 não deve receber mensagens (%2).</translation>
    </message>
    <message>
        <source>It was entered on %1 that %2 is not to be written to.</source>
        <translation>Foi registrado que %2 não deve receber mensagens (%1).</translation>
    </message>
    <message>
        <source>Nothing leaves, answers included.</source>
        <translation>Nada sai, nem respostas.</translation>
    </message>
    <message>
        <source>Answers may leave, marketing templates do not.</source>
        <translation>Respostas podem sair; modelos de marketing, não.</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>modelo %1</translation>
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
        <translation>Gravando %1 de %2 linhas</translation>
    </message>
    <message>
        <source>broadcast</source>
        <comment>name of a file</comment>
        <translation>disparo</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>Table for Excel and others (*.csv)</source>
        <translation>Tabela para Excel e outros (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON, one row a line (*.jsonl)</source>
        <translation>JSON, um registro por linha (*.jsonl)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número do WhatsApp</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código do erro</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Gravando o relatório…</translation>
    </message>
</context>
<context>
    <name>recado::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The first request, as it would leave</source>
        <translation>A primeira requisição, como sairia</translation>
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
    <name>recado::RetentionDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>&amp;Take it away now…</source>
        <translation>&amp;Apagar agora…</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Por quanto tempo guardar</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>O que seria apagado agora</translation>
    </message>
    <message>
        <source>Once a day Recado takes away what has outlived its time, while it is open or its service runs.</source>
        <translation>Uma vez por dia o Recado apaga o que passou do prazo, enquanto está aberto ou o serviço dele está em execução.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Take it away now?</source>
        <translation>Apagar agora?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Dias: %1</translation>
    </message>
    <message>
        <source>About %1 together.</source>
        <translation>Cerca de %1 no total.</translation>
    </message>
    <message>
        <source>Nothing has outlived its time.</source>
        <translation>Nada passou do prazo.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Apagado.</translation>
    </message>
</context>
<context>
    <name>recado::RevealsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Who uncovered whom</source>
        <translation>Quem viu dados ocultos de quem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Nobody has uncovered anybody.</source>
        <translation>Ninguém viu dados ocultos de ninguém.</translation>
    </message>
</context>
<context>
    <name>recado::RowPane</name>
    <message>
        <source>Previous row</source>
        <translation>Linha anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Próxima linha</translation>
    </message>
    <message>
        <source>How it arrives</source>
        <translation>Como chega</translation>
    </message>
    <message>
        <source>The message of each person appears here.</source>
        <translation>A mensagem de cada pessoa aparece aqui.</translation>
    </message>
    <message>
        <source>As it came in the file</source>
        <translation>Como veio no arquivo</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Linha %1 de %2</translation>
    </message>
    <message>
        <source>No rows yet</source>
        <translation>Nenhuma linha ainda</translation>
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
        <translation>Destinatários</translation>
    </message>
</context>
<context>
    <name>recado::RowsView</name>
    <message>
        <source>&amp;Back to the check</source>
        <translation>&amp;Voltar à conferência</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Buscar nas linhas</translation>
    </message>
    <message>
        <source>Number, name or text</source>
        <translation>Número, nome ou texto</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corrigir</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Deixar de fora</translation>
    </message>
    <message>
        <source>&amp;Take back in</source>
        <translation>&amp;Incluir de novo</translation>
    </message>
    <message>
        <source>F2 or a double click corrects a cell; the file stays as it is.</source>
        <translation>F2 ou um clique duplo corrige uma célula; o arquivo fica como está.</translation>
    </message>
</context>
<context>
    <name>recado::RunHeader</name>
    <message>
        <source>All broadcasts</source>
        <translation>Todos os disparos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Parar o resto</translation>
    </message>
    <message>
        <source>hold Esc</source>
        <translation>segure Esc</translation>
    </message>
    <message>
        <source>Hold for a second: who has not got it yet never will. What is on its way finishes.</source>
        <translation>Segure por um segundo: quem ainda não recebeu não vai receber. O que está a caminho termina.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Export the report…</source>
        <translation>Exportar o relatório…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
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
        <translation>restam %1</translation>
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
        <translation>levou %1</translation>
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
        <translation>A amostra de %1: %2 entregues, são necessárias %3.</translation>
    </message>
</context>
<context>
    <name>recado::SampleFields</name>
    <message>
        <source>Example for %1 · header</source>
        <translation>Exemplo para %1 · cabeçalho</translation>
    </message>
    <message>
        <source>Example for %1</source>
        <translation>Exemplo para %1</translation>
    </message>
</context>
<context>
    <name>recado::ScheduleDialog</name>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>Time of this computer (%1). Recado, or its listener on a server, must be running then; what was missed is asked about and never sent late by itself.</source>
        <translation>Hora deste computador (%1). O Recado, ou a escuta dele em um servidor, precisa estar em execução nessa hora; sobre o que perdeu a hora ele pergunta, e nada sai atrasado sozinho.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
</context>
<context>
    <name>recado::ScheduledDialog</name>
    <message>
        <source>Nothing waits for its time.</source>
        <translation>Nada espera a sua hora.</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Mensagens agendadas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>They leave while Recado, or its listener on a server, is running. What is late never leaves by itself.</source>
        <translation>Elas saem enquanto o Recado, ou a escuta dele em um servidor, está em funcionamento. O que se atrasa nunca sai sozinho.</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Não enviar</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mudar a hora…</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Enviar agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>perdeu a hora: %1</translation>
    </message>
</context>
<context>
    <name>recado::SelectionBar</name>
    <message>
        <source>its provider tells nothing when asked</source>
        <translation>o provedor não responde a consultas</translation>
    </message>
    <message>
        <source>they never left, or carry no id to ask by</source>
        <translation>nunca saíram ou não têm id para a consulta</translation>
    </message>
    <message>
        <source>today&apos;s calls for asking are used up</source>
        <translation>as consultas de hoje se esgotaram</translation>
    </message>
    <message>
        <source>the provider asks to go slower</source>
        <translation>o provedor pede para ir mais devagar</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Mensagens selecionadas</translation>
    </message>
    <message>
        <source>Ask the &amp;providers</source>
        <translation>Perguntar aos &amp;provedores</translation>
    </message>
    <message>
        <source>Send a&amp;gain what failed…</source>
        <translation>Enviar de &amp;novo as que falharam…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n mensagem selecionada</numerusform>
            <numerusform>%n mensagens selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Asking the providers</source>
        <translation>Perguntando aos provedores</translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s)</source>
        <translation>
            <numerusform>%n fato novo</numerusform>
            <numerusform>%n fatos novos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked about %n message(s):</source>
        <translation>
            <numerusform>Perguntamos ao provedor sobre %n mensagem:</numerusform>
            <numerusform>Perguntamos ao provedor sobre %n mensagens:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s).</source>
        <translation>
            <numerusform>%n fato novo.</numerusform>
            <numerusform>%n fatos novos.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new.</source>
        <translation>nada de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Not asked about %n of %1: %2.</source>
        <translation>
            <numerusform>Não perguntamos sobre %n de %1: %2.</numerusform>
            <numerusform>Não perguntamos sobre %n de %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may only leave later, the first at %1.</source>
        <translation>
            <numerusform>%n só pode sair mais tarde: %1.</numerusform>
            <numerusform>%n só podem sair mais tarde; a primeira: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n something has to be mended first.</source>
        <translation>
            <numerusform>%n precisa de uma correção antes.</numerusform>
            <numerusform>%n precisam de uma correção antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have arrived: each is a decision of its own.</source>
        <translation>
            <numerusform>%n pode ter chegado: ela pede uma decisão própria.</numerusform>
            <numerusform>%n podem ter chegado: cada uma pede uma decisão própria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fail again.</source>
        <translation>
            <numerusform>%n falharia de novo.</numerusform>
            <numerusform>%n falhariam de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked not to be written to.</source>
        <translation>
            <numerusform>%n pediu para não receber mensagens.</numerusform>
            <numerusform>%n pediram para não receber mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have neither failed nor been refused.</source>
        <translation>
            <numerusform>%n não falhou nem foi recusada.</numerusform>
            <numerusform>%n não falharam nem foram recusadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be sent again now.</source>
        <translation>Nenhuma delas pode ser enviada de novo agora.</translation>
    </message>
    <message>
        <source>The others are left as they are:</source>
        <translation>As outras ficam como estão:</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) again?</source>
        <translation>
            <numerusform>Enviar %n mensagem de novo?</numerusform>
            <numerusform>Enviar %n mensagens de novo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each leaves as a new attempt, as fast as the provider allows.</source>
        <translation>Cada uma sai como uma nova tentativa, no ritmo que o provedor permite.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Enviar %n de novo</numerusform>
            <numerusform>Enviar %n de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Enviando de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to leave</source>
        <translation>
            <numerusform>%n esperando para sair</numerusform>
            <numerusform>%n esperando para sair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to leave again.</source>
        <translation>
            <numerusform>%n mensagem espera para sair de novo.</numerusform>
            <numerusform>%n mensagens esperam para sair de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the &amp;selection…</source>
        <translation>Exportar a &amp;seleção…</translation>
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
        <translation>Falta alguma coisa: clique para ver o quê.</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>A&amp;gendar…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>&amp;Test to me</source>
        <translation>&amp;Testar comigo</translation>
    </message>
    <message>
        <source>Test to me</source>
        <translation>Teste para mim</translation>
    </message>
    <message>
        <source>Sends this to your own number.</source>
        <translation>Envia isto para o seu próprio número.</translation>
    </message>
    <message>
        <source>Something is missing in the message.</source>
        <translation>Falta algo na mensagem.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message numerus="yes">
        <source>to %n people</source>
        <translation>
            <numerusform>para %n pessoa</numerusform>
            <numerusform>para %n pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SendStep</name>
    <message>
        <source>How fast</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>As allowed</source>
        <translation>O permitido</translation>
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
        <translation>Até uma hora</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>When the last one is to leave</source>
        <translation>Quando a última deve sair</translation>
    </message>
    <message>
        <source>Never faster than the provider allows; it slows down by itself when the provider asks for it.</source>
        <translation>Nunca mais rápido do que o provedor permite; fica mais devagar sozinho quando o provedor pede.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Em uma hora marcada</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Only at &amp;allowed hours</source>
        <translation>Só no horário &amp;permitido</translation>
    </message>
    <message>
        <source>Go on by itself when Recado starts again</source>
        <translation>Continuar sozinho quando o Recado abrir de novo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>By the clock where each person&apos;s number is from</source>
        <translation>Pelo relógio do lugar do número de cada pessoa</translation>
    </message>
    <message>
        <source>Go on by itself when the hours come again</source>
        <translation>Continuar sozinho quando o horário permitido voltar</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>A sample first</source>
        <translation>Primeiro uma amostra</translation>
    </message>
    <message>
        <source>Send to a &amp;few, and to the rest only when they arrived</source>
        <translation>Enviar a al&amp;guns e ao resto só depois que chegarem</translation>
    </message>
    <message>
        <source>People in the sample</source>
        <translation>Pessoas na amostra</translation>
    </message>
    <message>
        <source>Of these delivered</source>
        <translation>Entregues entre elas</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>Em quantos minutos</translation>
    </message>
    <message>
        <source>First to %1 people</source>
        <translation>Primeiro para %1 pessoas</translation>
    </message>
    <message>
        <source>Go on when %1 of them are delivered within %2 minutes</source>
        <translation>Continuar quando %1 delas forem entregues em até %2 minutos</translation>
    </message>
    <message>
        <source>Else it pauses and asks.</source>
        <translation>Senão, pausa e pergunta.</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>Para sozinho</translation>
    </message>
    <message>
        <source>When too many fail</source>
        <translation>Quando muitas falham</translation>
    </message>
    <message>
        <source>Per cent that failed</source>
        <translation>Por cento com falha</translation>
    </message>
    <message>
        <source>Of the last messages</source>
        <translation>Das últimas mensagens</translation>
    </message>
    <message>
        <source>When the same failure comes again and again</source>
        <translation>Quando a mesma falha se repete</translation>
    </message>
    <message>
        <source>Times in a row</source>
        <translation>Vezes seguidas</translation>
    </message>
    <message>
        <source>%1 per cent of the last %2</source>
        <translation>%1 por cento das últimas %2</translation>
    </message>
    <message>
        <source>%1 times in a row</source>
        <translation>%1 vezes seguidas</translation>
    </message>
    <message>
        <source>Always, too, when the provider refuses the template, the account or the credentials, and when the disk is full.</source>
        <translation>Sempre, também, quando o provedor recusa o modelo, a conta ou as credenciais e quando o disco está cheio.</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>mensagens por segundo</translation>
    </message>
    <message>
        <source>messages a minute</source>
        <translation>mensagens por minuto</translation>
    </message>
    <message>
        <source>the last one leaves</source>
        <translation>a última sai</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %n people</source>
        <translation>
            <numerusform>Agendar para %n pessoa</numerusform>
            <numerusform>Agendar para %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Enviar para %n pessoa</numerusform>
            <numerusform>Enviar para %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>It has to be checked first.</source>
        <translation>É preciso conferir antes.</translation>
    </message>
    <message>
        <source>Nobody is ready to get it.</source>
        <translation>Ninguém está pronto para receber.</translation>
    </message>
    <message>
        <source>The check found something that has to be settled first.</source>
        <translation>A conferência encontrou algo que precisa ser resolvido primeiro.</translation>
    </message>
    <message>
        <source>With these hours nothing could ever leave. Choose at least one day and a span of time.</source>
        <translation>Com este horário nada poderia sair. Escolha pelo menos um dia e um intervalo de horas.</translation>
    </message>
    <message>
        <source>The time to begin has passed. Choose a later one.</source>
        <translation>A hora de começar já passou. Escolha uma mais tarde.</translation>
    </message>
    <message>
        <source>The last one is to leave before the first one. Choose a later time.</source>
        <translation>A última deveria sair antes da primeira. Escolha uma hora mais tarde.</translation>
    </message>
    <message>
        <source>The message from Compose</source>
        <translation>A mensagem de Escrever</translation>
    </message>
    <message>
        <source>Template %1 (%2)</source>
        <translation>Modelo %1 (%2)</translation>
    </message>
    <message>
        <source>%1, from %2.</source>
        <translation>%1, de %2.</translation>
    </message>
    <message>
        <source>It begins %1.</source>
        <translation>Começa %1.</translation>
    </message>
    <message numerus="yes">
        <source>First a sample of %n.</source>
        <translation>
            <numerusform>Primeiro uma amostra de %n.</numerusform>
            <numerusform>Primeiro uma amostra de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that need you are not sent to.</source>
        <translation>
            <numerusform>%n linha que precisa de você fica sem envio.</numerusform>
            <numerusform>%n linhas que precisam de você ficam sem envio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people?</source>
        <translation>
            <numerusform>Enviar para %n pessoa?</numerusform>
            <numerusform>Enviar para %n pessoas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking once more…</source>
        <translation>Conferindo mais uma vez…</translation>
    </message>
    <message>
        <source>With these settings the check finds something else than before. Look at it again.</source>
        <translation>Com estas opções a conferência encontra algo diferente de antes. Olhe de novo.</translation>
    </message>
    <message>
        <source>The template, the number or a row is not what was checked. Check it again.</source>
        <translation>O modelo, o número ou uma linha mudou depois da conferência. Confira de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Voltar à conferência</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Only when a &amp;second person approved</source>
        <translation>Só quando uma &amp;segunda pessoa aprovar</translation>
    </message>
    <message>
        <source>They get a file without numbers, see what is to leave in their own Recado, and send back a signed answer.</source>
        <translation>Ela recebe um arquivo sem números, vê no próprio Recado o que vai sair e devolve uma resposta assinada.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>%1; it takes %2.</source>
        <translation>%1; leva %2.</translation>
    </message>
    <message>
        <source>Open the &amp;answer…</source>
        <translation>Abrir a &amp;resposta…</translation>
    </message>
    <message>
        <source>Ask a second &amp;person…</source>
        <translation>Pedir a uma segunda &amp;pessoa…</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>leva %1</translation>
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
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source>Time to &amp;undo</source>
        <translation>Tempo para &amp;desfazer</translation>
    </message>
    <message>
        <source>A message can be called back before its first byte leaves.</source>
        <translation>O envio de uma mensagem pode ser desfeito antes de sair o primeiro byte.</translation>
    </message>
    <message>
        <source>Your own &amp;number</source>
        <translation>Seu próprio &amp;número</translation>
    </message>
    <message>
        <source>“Test to me” sends there.</source>
        <translation>“Testar comigo” envia para lá.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Al&amp;terar…</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>Caminho até a internet</translation>
    </message>
    <message>
        <source>Change the way to the internet</source>
        <translation>Alterar o caminho até a internet</translation>
    </message>
    <message>
        <source>By the proxy that the system names, if it names one.</source>
        <translation>Pelo proxy que o sistema indica, se indicar algum.</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>Direto, sem proxy.</translation>
    </message>
    <message>
        <source>By the proxy %1.</source>
        <translation>Pelo proxy %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Sem ele: %1.</translation>
    </message>
    <message>
        <source>Certificates in %1 are trusted, too.</source>
        <translation>Os certificados em %1 também são aceitos.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is stored but cannot be read: open the keychain or the vault, or type it again.</source>
        <translation>A senha do proxy está guardada, mas não foi possível lê-la: abra o chaveiro ou o cofre, ou digite-a de novo.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Show &amp;result</source>
        <translation>Ver &amp;resultado</translation>
    </message>
    <message>
        <source>Check &amp;everything now</source>
        <translation>&amp;Verificar tudo agora</translation>
    </message>
    <message>
        <source>Installation, network, accounts, listener</source>
        <translation>Instalação, rede, contas, escuta</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not looked at since Recado was opened.</source>
        <translation>Sem conferir desde que o Recado foi aberto.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Seu no&amp;me</translation>
    </message>
    <message>
        <source>Stands beside conversations that you look after, and at your notes.</source>
        <translation>Aparece junto às conversas sob sua responsabilidade e às suas notas.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notificações da área de trabalho</translation>
    </message>
    <message>
        <source>When somebody writes and this window is not in front.</source>
        <translation>Quando alguém escreve e esta janela não está à frente.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People and &amp;words…</source>
        <translation>Pess&amp;oas e palavras…</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Who is not to be written to, and the words that people write to get no more messages.</source>
        <translation>Quem não deve receber mensagens, e as palavras que as pessoas escrevem para não receber mais.</translation>
    </message>
    <message>
        <source>People who are not to be written to, and the words by which they say so</source>
        <translation>Pessoas que não devem receber mensagens, e as palavras com que dizem isso</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>&amp;Fetch by itself</source>
        <translation>&amp;Baixar automaticamente</translation>
    </message>
    <message>
        <source>Pictures, stickers and voice notes that people send, while they are in sight.</source>
        <translation>Imagens, figurinhas e mensagens de voz que as pessoas enviam, enquanto estão à vista.</translation>
    </message>
</context>
<context>
    <name>recado::ShapeBar</name>
    <message>
        <source>&amp;Telephones in</source>
        <translation>&amp;Telefones em</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Aba</translation>
    </message>
    <message>
        <source>S&amp;eparator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>&amp;Codificação</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>Separador &amp;decimal</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Ponto e vírgula ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Vírgula ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>Vírgula 1,5</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>Ponto 1.5</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>A primeira linha dá &amp;nome às colunas</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Escolha uma coluna</translation>
    </message>
</context>
<context>
    <name>recado::SheetPreviewModel</name>
    <message>
        <source>%1 (in the file: %2)</source>
        <translation>%1 (no arquivo: %2)</translation>
    </message>
</context>
<context>
    <name>recado::SheetWords</name>
    <message>
        <source>The file is empty. Export it again with the people in it.</source>
        <translation>O arquivo está vazio. Exporte-o de novo com as pessoas.</translation>
    </message>
    <message>
        <source>There is a line of column names and nobody below it. Add the people and choose the file again.</source>
        <translation>Há uma linha com os nomes das colunas e ninguém abaixo dela. Adicione as pessoas e escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>This is no table, whatever its name says. Save it in the spreadsheet program as CSV or XLSX.</source>
        <translation>Isto não é uma tabela, apesar do nome. Salve no programa de planilhas como CSV ou XLSX.</translation>
    </message>
    <message>
        <source>This table has too many columns, at most 256 are read; perhaps the separator is another one. Choose the separator, or delete columns.</source>
        <translation>Esta tabela tem colunas demais, no máximo 256 são lidas; talvez o separador seja outro. Escolha o separador ou apague colunas.</translation>
    </message>
    <message>
        <source>This table has more than 1.1 million rows. Split it into several broadcasts.</source>
        <translation>Esta tabela tem mais de 1,1 milhão de linhas. Divida-a em vários disparos.</translation>
    </message>
    <message>
        <source>This file is larger than Recado reads (1.5 GB). Delete the columns that are not needed, or split it.</source>
        <translation>Este arquivo é maior do que o Recado lê (1,5 GB). Apague as colunas desnecessárias ou divida-o.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed, so the rest would become one cell. Close or delete it.</source>
        <translation>Aqui abre uma aspa que nunca se fecha, então o resto viraria uma só célula. Feche-a ou apague-a.</translation>
    </message>
    <message>
        <source>This workbook is protected with a password. Save a copy without one.</source>
        <translation>Esta pasta de trabalho está protegida com senha. Salve uma cópia sem senha.</translation>
    </message>
    <message>
        <source>This is no Excel workbook, whatever its name says. Save it in the spreadsheet program as XLSX or CSV.</source>
        <translation>Isto não é uma pasta de trabalho do Excel, apesar do nome. Salve no programa de planilhas como XLSX ou CSV.</translation>
    </message>
    <message>
        <source>This workbook unpacks to far more than a table would, so it is not opened. Save it again in the spreadsheet program.</source>
        <translation>Esta pasta de trabalho, descompactada, é muito maior do que uma tabela seria, por isso não é aberta. Salve-a de novo no programa de planilhas.</translation>
    </message>
    <message>
        <source>There are letters here that the chosen encoding does not have. Choose another encoding.</source>
        <translation>Há letras aqui que a codificação escolhida não tem. Escolha outra codificação.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it again in the spreadsheet program.</source>
        <translation>O arquivo está danificado. Salve-o de novo no programa de planilhas.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Em %1.</translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>Linha %1.</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>Linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until it is saved, then choose it again.</source>
        <translation>O arquivo mudou durante a leitura. Espere até que seja salvo e escolha-o de novo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Perhaps another program holds it open, or you may not read it.</source>
        <translation>Não foi possível ler o arquivo. Talvez outro programa o mantenha aberto ou você não tenha permissão para lê-lo.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>O arquivo não está mais lá. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>Say which column holds the telephone numbers.</source>
        <translation>Diga qual coluna tem os telefones.</translation>
    </message>
    <message>
        <source>There is more text in this one cell than a spreadsheet can hold (32,767 characters). Shorten it.</source>
        <translation>Há mais texto nesta única célula do que cabe numa planilha (32.767 caracteres). Encurte o texto.</translation>
    </message>
    <message>
        <source>Stopped. “%1” was not written.</source>
        <translation>Parada. “%1” não foi gravado.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Free some space, or choose another folder.</source>
        <translation>O disco está cheio, por isso “%1” não foi gravado. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>“%1” could not be written. The folder may be gone or closed to you, or another program holds the file open: choose another folder or name, or close it there.</source>
        <translation>Não foi possível gravar “%1”. A pasta pode não existir mais ou não permitir, ou outro programa está com o arquivo aberto: escolha outra pasta ou outro nome, ou feche-o lá.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,575 rows and there are more, so “%1” was not written. Choose CSV, or narrow the filter.</source>
        <translation>Uma planilha do Excel guarda 1.048.575 linhas e há mais do que isso, por isso “%1” não foi gravado. Escolha CSV ou estreite o filtro.</translation>
    </message>
    <message>
        <source>A text is longer than a cell of a workbook may be, so “%1” was not written. Choose CSV, or leave that column out.</source>
        <translation>Um texto é mais longo do que cabe em uma célula, por isso “%1” não foi gravado. Escolha CSV ou deixe essa coluna de fora.</translation>
    </message>
</context>
<context>
    <name>recado::SilenceWords</name>
    <message>
        <source>Nothing to go by yet</source>
        <translation>Ainda sem base para dizer</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ouvido</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Em silêncio</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Nunca ouvido</translation>
    </message>
    <message numerus="yes">
        <source>More than %n messages wait for their first webhook.</source>
        <translation>
            <numerusform>Mais de %n mensagem espera o primeiro webhook.</numerusform>
            <numerusform>Mais de %n mensagens esperam o primeiro webhook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for their first webhook.</source>
        <translation>
            <numerusform>%n mensagem espera o primeiro webhook.</numerusform>
            <numerusform>%n mensagens esperam o primeiro webhook.</numerusform>
        </translation>
    </message>
    <message>
        <source>It usually comes within %1.</source>
        <translation>Costuma chegar em %1.</translation>
    </message>
    <message>
        <source>Silent since %1.</source>
        <translation>Em silêncio desde %1.</translation>
    </message>
    <message>
        <source>No webhook ever came for this number; messages went out since %1.</source>
        <translation>Nunca chegou um webhook para este número; mensagens saíram desde %1.</translation>
    </message>
    <message>
        <source>The provider answers when it is asked, so statuses arrive later, by asking.</source>
        <translation>O provedor responde quando é consultado; assim as situações chegam mais tarde, pela consulta.</translation>
    </message>
    <message>
        <source>The listener does not run here: open Recado, or start “recadoctl listen”.</source>
        <translation>A escuta não está em execução aqui: abra o Recado ou inicie “recadoctl listen”.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks came with a signature that does not fit the stored app secret: compare it with the app&apos;s at the provider.</source>
        <translation>
            <numerusform>%n webhook chegou com uma assinatura que não confere com o segredo do app guardado: compare-o com o do app no provedor.</numerusform>
            <numerusform>%n webhooks chegaram com uma assinatura que não confere com o segredo do app guardado: compare-o com o do app no provedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks came that this version cannot read: look at Received events.</source>
        <translation>
            <numerusform>%n webhook chegou e esta versão não consegue lê-lo: veja Eventos recebidos.</numerusform>
            <numerusform>%n webhooks chegaram e esta versão não consegue lê-los: veja Eventos recebidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other webhooks of this account came, none about these messages: look at the provider whether statuses are subscribed for this number.</source>
        <translation>
            <numerusform>%n outro webhook desta conta chegou, mas não sobre estas mensagens: veja no provedor se as situações estão assinadas para este número.</numerusform>
            <numerusform>%n outros webhooks desta conta chegaram, nenhum sobre estas mensagens: veja no provedor se as situações estão assinadas para este número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the provider gets no answer either: the network of this computer, or the provider.</source>
        <translation>Consultar o provedor também fica sem resposta: é a rede deste computador, ou o provedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests came for an address that does not exist here (404): the address at the provider is an old or mistyped one.</source>
        <translation>
            <numerusform>%n requisição chegou para um endereço que não existe aqui (404): o endereço no provedor é antigo ou foi digitado errado.</numerusform>
            <numerusform>%n requisições chegaram para um endereço que não existe aqui (404): o endereço no provedor é antigo ou foi digitado errado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks of other accounts arrive: the provider of this one is not set up to call, or its subscription was lost.</source>
        <translation>Chegam webhooks de outras contas: o provedor desta não está configurado para chamar, ou a assinatura dela se perdeu.</translation>
    </message>
    <message>
        <source>Nothing reaches the listener at all: the public address, tunnel or proxy in front, or the address at the provider.</source>
        <translation>Nada chega à escuta: é o endereço público, o túnel ou proxy na frente, ou o endereço no provedor.</translation>
    </message>
    <message>
        <source>There was nothing to ask about.</source>
        <translation>Não havia nada a perguntar.</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n messages:</source>
        <translation>
            <numerusform>Perguntamos sobre %n mensagem:</numerusform>
            <numerusform>Perguntamos sobre %n mensagens:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news.</source>
        <translation>
            <numerusform>%n novidade.</numerusform>
            <numerusform>%n novidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain ones settled.</source>
        <translation>
            <numerusform>%n incerta resolvida.</numerusform>
            <numerusform>%n incertas resolvidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be asked about.</source>
        <translation>
            <numerusform>Não foi possível perguntar sobre %n.</numerusform>
            <numerusform>Não foi possível perguntar sobre %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from the network: going on with %n messages when it is back.</source>
        <translation>
            <numerusform>Sem resposta da rede: continua com %n mensagem quando ela voltar.</numerusform>
            <numerusform>Sem resposta da rede: continua com %n mensagens quando ela voltar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking about %n messages:</source>
        <translation>
            <numerusform>Perguntando sobre %n mensagem:</numerusform>
            <numerusform>Perguntando sobre %n mensagens:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done,</source>
        <translation>
            <numerusform>%n já feita,</numerusform>
            <numerusform>%n já feitas,</numerusform>
        </translation>
    </message>
    <message>
        <source>The providers&apos; clocks contradict each other: nobody can say whether this computer&apos;s is right.</source>
        <translation>Os relógios dos provedores se contradizem: ninguém pode dizer se o deste computador está certo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is at least %1 behind: webhooks arrive before they happened.</source>
        <translation>O relógio deste computador está pelo menos %1 atrasado: os webhooks chegam antes de terem acontecido.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of %2.</source>
        <translation>O relógio deste computador está %1 adiantado em relação a %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind %2.</source>
        <translation>O relógio deste computador está %1 atrasado em relação a %2.</translation>
    </message>
    <message>
        <source>No events for %1.</source>
        <translation>Nenhum evento para %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>No events for %n sending numbers.</source>
        <translation>
            <numerusform>Nenhum evento para %n número de envio.</numerusform>
            <numerusform>Nenhum evento para %n números de envio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait and leave by themselves when it is back. Nothing is lost.</source>
        <translation>
            <numerusform>%n mensagem espera e sai sozinha quando a conexão voltar. Nada se perde.</numerusform>
            <numerusform>%n mensagens esperam e saem sozinhas quando a conexão voltar. Nada se perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent now waits and leaves by itself when it is back. Nothing is lost.</source>
        <translation>O que for enviado agora espera e sai sozinho quando a conexão voltar. Nada se perde.</translation>
    </message>
    <message>
        <source>No way to the internet.</source>
        <translation>Sem caminho até a internet.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Sem resposta de %1.</translation>
    </message>
    <message>
        <source>Log in there in a web browser.</source>
        <translation>Faça o login em um navegador.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait and leave by themselves afterwards.</source>
        <translation>
            <numerusform>%n mensagem espera e sai sozinha depois.</numerusform>
            <numerusform>%n mensagens esperam e saem sozinhas depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent now waits and leaves by itself afterwards.</source>
        <translation>O que for enviado agora espera e sai sozinho depois.</translation>
    </message>
    <message>
        <source>This network wants a login first.</source>
        <translation>Esta rede pede login antes.</translation>
    </message>
</context>
<context>
    <name>recado::SimpleForms</name>
    <message>
        <source>Button label</source>
        <translation>Texto do botão</translation>
    </message>
    <message>
        <source>Link the button opens</source>
        <translation>Link que o botão abre</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Começa com https://</translation>
    </message>
    <message>
        <source>WhatsApp adds a button “Send location” below it, in the person&apos;s language.</source>
        <translation>O WhatsApp põe abaixo um botão “Enviar localização”, no idioma da pessoa.</translation>
    </message>
    <message>
        <source>WhatsApp adds a button below it with which the person shares the phone number.</source>
        <translation>O WhatsApp põe abaixo um botão com que a pessoa compartilha o número de telefone.</translation>
    </message>
    <message>
        <source>May stay empty. WhatsApp asks whether you may call; at most once in 24 hours and twice in 7 days a person.</source>
        <translation>Pode ficar vazio. O WhatsApp pergunta se você pode ligar; no máximo uma vez em 24 horas e duas vezes em 7 dias por pessoa.</translation>
    </message>
    <message>
        <source>Empty: WhatsApp writes “Call now”.</source>
        <translation>Vazio: o WhatsApp escreve “Ligar agora”.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Minutes the button works</source>
        <translation>Minutos em que o botão funciona</translation>
    </message>
    <message>
        <source>From 1 to 43,200, which are 30 days. Empty: 7 days.</source>
        <translation>De 1 a 43.200, que são 30 dias. Vazio: 7 dias.</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Anotação para você</translation>
    </message>
    <message>
        <source>Comes back with the call; the person does not see it.</source>
        <translation>Volta junto com a ligação; a pessoa não vê.</translation>
    </message>
</context>
<context>
    <name>recado::SnippetPopup</name>
    <message>
        <source>Canned texts</source>
        <translation>Textos prontos</translation>
    </message>
</context>
<context>
    <name>recado::SnippetsDialog</name>
    <message>
        <source>Canned texts</source>
        <translation>Textos prontos</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Atalho</translation>
    </message>
    <message>
        <source>Typed after a slash: /obrigado</source>
        <translation>Digitado depois de uma barra: /obrigado</translation>
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
        <translation>{{nome}} vira o nome da pessoa; qualquer outra {{word}} espera ser preenchida.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
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
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Another text has this shortcut.</source>
        <translation>Outro texto já tem este atalho.</translation>
    </message>
    <message>
        <source>Letters, digits, - and _ only, at least one.</source>
        <translation>Só letras, dígitos, - e _, pelo menos um.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Escreva o texto.</translation>
    </message>
</context>
<context>
    <name>recado::SplitDialog</name>
    <message>
        <source>Split the card of %1</source>
        <translation>Separar a ficha de %1</translation>
    </message>
    <message>
        <source>What is ticked goes to a card of its own, with what they wrote. Names, attributes and tags stay here.</source>
        <translation>O que estiver marcado vai para uma ficha própria, com o que a pessoa escreveu por ali. Nomes, atributos e etiquetas ficam aqui.</translation>
    </message>
    <message>
        <source>Make a second card</source>
        <translation>Criar uma segunda ficha</translation>
    </message>
    <message>
        <source>Tick what goes, and leave at least one here.</source>
        <translation>Marque o que vai, e deixe ao menos um aqui.</translation>
    </message>
</context>
<context>
    <name>recado::StartProblem</name>
    <message>
        <source>Recado cannot start</source>
        <translation>O Recado não pode iniciar</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is made anew in its place. Make a backup before anything else is tried.</source>
        <translation>Nada foi alterado, e nada novo é criado no lugar. Faça uma cópia de segurança antes de tentar qualquer outra coisa.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Pacote de suporte…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Fazer cópia de &amp;segurança…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The database of this installation is damaged.</source>
        <translation>O banco de dados desta instalação está danificado.</translation>
    </message>
    <message>
        <source>Recado does not open it, so that nothing gets worse.</source>
        <translation>O Recado não o abre, para que nada piore.</translation>
    </message>
    <message>
        <source>There is no database to copy.</source>
        <translation>Não há banco de dados para copiar.</translation>
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
    <message numerus="yes">
        <source>%Ln not understood</source>
        <comment>webhook deliveries</comment>
        <translation>
            <numerusform>%Ln não entendido</numerusform>
            <numerusform>%Ln não entendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook deliveries of the last 24 hours that could not be read. Shows them.</source>
        <translation>Eventos recebidos nas últimas 24 horas que não puderam ser lidos. Mostra quais.</translation>
    </message>
    <message>
        <source>%1. When it ends, this window takes over.</source>
        <translation>%1. Quando ele terminar, esta janela assume.</translation>
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
        <source>an operator decided that it was sent; the provider has said nothing about it</source>
        <translation>um operador decidiu que ela foi enviada; o provedor não disse nada sobre ela</translation>
    </message>
    <message>
        <source>an operator decided that it was not sent; the provider has said nothing about it</source>
        <translation>um operador decidiu que ela não foi enviada; o provedor não disse nada sobre ela</translation>
    </message>
</context>
<context>
    <name>recado::StepBar</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
</context>
<context>
    <name>recado::StoryFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by number, name or cell</source>
        <translation>Filtrar por número, nome ou célula</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Shows all causes again</source>
        <translation>Mostra de novo todas as causas</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n situação</numerusform>
            <numerusform>%n situações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a cause, and a cross that takes it away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Show all causes again</source>
        <translation>Mostrar de novo todas as causas</translation>
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
        <source>also %1</source>
        <comment>other forms of a number</comment>
        <translation>também %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other message(s)</source>
        <translation>
            <numerusform>%n outra mensagem</numerusform>
            <numerusform>%n outras mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every message to this person</source>
        <translation>Mostrar todas as mensagens para esta pessoa</translation>
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
        <translation>Destinatários</translation>
    </message>
</context>
<context>
    <name>recado::StoryWords</name>
    <message>
        <source>%1 later</source>
        <translation>%1 depois</translation>
    </message>
    <message>
        <source>%1 after sending</source>
        <translation>%1 depois do envio</translation>
    </message>
    <message>
        <source>The provider says %1, when there was no WhatsApp. This is not believed: the fact stands where it was heard.</source>
        <translation>O provedor diz %1, quando o WhatsApp nem existia. Isso não é levado em conta: o fato fica na hora em que foi ouvido.</translation>
    </message>
    <message>
        <source>The provider says %1: it seems to have taken seconds for milliseconds. The fact stands where it was heard.</source>
        <translation>O provedor diz %1: parece ter tomado segundos por milissegundos. O fato fica na hora em que foi ouvido.</translation>
    </message>
    <message>
        <source>The provider says it happened %1 after it was heard: its clock or this computer&apos;s is wrong. The fact stands where it was heard.</source>
        <translation>O provedor diz que aconteceu %1 depois de ter sido ouvido: o relógio dele ou o deste computador está errado. O fato fica na hora em que foi ouvido.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says that it accepted nothing, but “%1” (%2) can only be true of a message that it took.</source>
        <translation>A resposta do provedor diz que ele não aceitou nada, mas “%1” (%2) só pode valer para uma mensagem que ele aceitou.</translation>
    </message>
    <message>
        <source>A failure told for a moment when the person&apos;s telephone had already confirmed the message: it cannot be true together with “%1” (%2).</source>
        <translation>Uma falha informada para um momento em que o telefone da pessoa já tinha confirmado a mensagem: não pode ser verdade junto com “%1” (%2).</translation>
    </message>
    <message>
        <source>This cannot be true together with “%1” (%2).</source>
        <translation>Isto não pode ser verdade junto com “%1” (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 e %2 h</translation>
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
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Add a tag and press Enter</source>
        <translation>Adicione uma etiqueta e tecle Enter</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Tirar “%1”</translation>
    </message>
</context>
<context>
    <name>recado::TakeBackDialog</name>
    <message>
        <source>Take back the opt-out of %1?</source>
        <translation>Desfazer o pedido para não receber de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Take back the opt-outs of %n people?</source>
        <translation>
            <numerusform>Desfazer o pedido para não receber de %n pessoa?</numerusform>
            <numerusform>Desfazer os pedidos para não receber de %n pessoas?</numerusform>
        </translation>
    </message>
    <message>
        <source>For what was entered by mistake. Somebody who changed their mind has agreed: record that as a consent. What was said stays in the history.</source>
        <translation>Para o que foi registrado por engano. Quem mudou de ideia concordou: registre isso como consentimento. O que foi dito fica no histórico.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por quê</translation>
    </message>
    <message>
        <source>Colleagues see it in the history.</source>
        <translation>Os colegas veem isto no histórico.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Say why: it lifts what this person asked for.</source>
        <translation>Diga por quê: isto anula o que a pessoa pediu.</translation>
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
    <name>recado::TemplateDeletion</name>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>All languages: %1</source>
        <translation>Todos os idiomas: %1</translation>
    </message>
    <message>
        <source>It is deleted at the provider and cannot be brought back; its name may be blocked for 30 days. Messages already sent stay as they are.</source>
        <translation>Ele é excluído no provedor e não pode ser recuperado; o nome pode ficar bloqueado por 30 dias. As mensagens já enviadas ficam como estão.</translation>
    </message>
    <message>
        <source>It stays in %1.</source>
        <translation>Ele continua em %1.</translation>
    </message>
    <message>
        <source>Delete “%1” in %2?</source>
        <translation>Excluir “%1” em %2?</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Excluir modelo</translation>
    </message>
</context>
<context>
    <name>recado::TemplateDetails</name>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation>Marcar como favorito</translation>
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
        <translation>&amp;Traduzir</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Nenhum modelo escolhido</translation>
    </message>
    <message>
        <source>Take from the favourites</source>
        <translation>Tirar dos favoritos</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rejeitado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>not sent from here yet</source>
        <translation>ainda não enviado daqui</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Esta cópia</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id no provedor</translation>
    </message>
    <message>
        <source>This provider cannot change a template that exists: duplicate it instead.</source>
        <translation>Este provedor não consegue alterar um modelo que já existe: duplique-o.</translation>
    </message>
    <message>
        <source>Only approved, rejected and paused templates can be edited.</source>
        <translation>Só modelos aprovados, rejeitados e pausados podem ser editados.</translation>
    </message>
    <message>
        <source>Templates of this provider cannot be changed from here; do it where they were made.</source>
        <translation>Os modelos deste provedor não podem ser alterados daqui; faça isso onde eles foram criados.</translation>
    </message>
</context>
<context>
    <name>recado::TemplateEditor</name>
    <message>
        <source>You began this before and did not submit it.</source>
        <translation>Você começou isto antes e não enviou para análise.</translation>
    </message>
    <message>
        <source>Edit a template</source>
        <translation>Editar um modelo</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>The texts of an authentication template are made by WhatsApp. They can only be changed at the provider; here they stay as they are.</source>
        <translation>Os textos de um modelo de autenticação são feitos pelo WhatsApp. Eles só podem ser alterados no provedor; aqui ficam como estão.</translation>
    </message>
    <message>
        <source>It has parts that can only be changed at the provider, such as cards or an offer. They stay as they are.</source>
        <translation>Ele tem partes que só podem ser alteradas no provedor, como cartões ou uma oferta. Elas ficam como estão.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>There is a template of this name in this language already.</source>
        <translation>Já existe um modelo com este nome neste idioma.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>No account is connected that can take templates.</source>
        <translation>Nenhuma conta conectada aceita modelos.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in the way. Each is said at its field and listed below the form.</source>
        <translation>
            <numerusform>Falta resolver %n ponto. Ele está indicado no campo e listado abaixo do formulário.</numerusform>
            <numerusform>Falta resolver %n pontos. Cada um está indicado no seu campo e listado abaixo do formulário.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes into review again, and until it is approved it cannot be sent.</source>
        <translation>Ele volta para análise e, até ser aprovado, não pode ser enviado.</translation>
    </message>
    <message>
        <source>The provider hands it to WhatsApp for review, which takes up to a day. Until then it cannot be sent.</source>
        <translation>O provedor o entrega ao WhatsApp para análise, que leva até um dia. Até lá ele não pode ser enviado.</translation>
    </message>
    <message>
        <source>The example was not uploaded.</source>
        <translation>O exemplo não foi enviado.</translation>
    </message>
    <message>
        <source>It was not submitted; nothing you wrote is lost.</source>
        <translation>Ele não foi enviado para análise; nada do que você escreveu se perdeu.</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Enviando para análise…</translation>
    </message>
    <message>
        <source>&amp;Submit for review</source>
        <translation>En&amp;viar para análise</translation>
    </message>
    <message>
        <source>Template editor</source>
        <translation>Editor de modelos</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Voltar à &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>&amp;Rodapé</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Small letters, digits and underscores; other signs are changed while you type.</source>
        <translation>Letras minúsculas, dígitos e sublinhados; outros sinais são trocados enquanto você digita.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>Ca&amp;tegoria</translation>
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
    <name>recado::TemplateOffers</name>
    <message>
        <source>Templates that get through</source>
        <translation>Modelos que passam</translation>
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
        <source>This account has no approved template yet: fetch or write one under Templates.</source>
        <translation>Esta conta ainda não tem modelo aprovado: busque ou escreva um em Modelos.</translation>
    </message>
    <message>
        <source>No approved template has these words in its name or text.</source>
        <translation>Nenhum modelo aprovado tem estas palavras no nome ou no texto.</translation>
    </message>
    <message>
        <source>My text into “%1”</source>
        <translation>Pôr meu texto em “%1”</translation>
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
        <source>No template has these words in its name or text, or the filters hide it.</source>
        <translation>Nenhum modelo tem essas palavras no nome ou no texto, ou os filtros o escondem.</translation>
    </message>
</context>
<context>
    <name>recado::TemplateStep</name>
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
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>&amp;Name of the broadcast</source>
        <translation>&amp;Nome do disparo</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Só você vê.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Send a template instead</source>
        <translation>Enviar um modelo em vez disso</translation>
    </message>
    <message>
        <source>How it arrives</source>
        <translation>Como chega</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Escolha um modelo para vê-lo aqui.</translation>
    </message>
    <message>
        <source>This message came from Compose and goes to everybody as it is; {{holes}} in it are filled from the columns. Only people who wrote in the last 24 hours can get it: the check says who.</source>
        <translation>Esta mensagem veio de Escrever e vai para todos como está; os {{holes}} dela são preenchidos com as colunas. Só quem escreveu nas últimas 24 horas pode recebê-la: a conferência diz quem.</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>Não aprovado.</translation>
    </message>
    <message>
        <source>The provider would refuse this template as it is (%1). You can plan now and send when it is approved.</source>
        <translation>O provedor recusaria este modelo como está (%1). Você pode planejar agora e enviar quando ele for aprovado.</translation>
    </message>
    <message>
        <source>Choose the number to send from.</source>
        <translation>Escolha o número de envio.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Escolha um modelo.</translation>
    </message>
    <message>
        <source>This account has no template %1. Choose another one.</source>
        <translation>Esta conta não tem o modelo %1. Escolha outro.</translation>
    </message>
    <message>
        <source>Next: recipients</source>
        <translation>Próximo: destinatários</translation>
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
    <message>
        <source>good quality</source>
        <translation>boa qualidade</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>qualidade média</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>baixa qualidade</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>qualidade %1</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>The review found words that threaten or insult. Write it without them and submit it again.</source>
        <translation>A análise encontrou palavras que ameaçam ou ofendem. Escreva sem elas e envie de novo para análise.</translation>
    </message>
    <message>
        <source>The text does not belong to the chosen category. Choose the other category, or take out what promotes something.</source>
        <translation>O texto não pertence à categoria escolhida. Escolha a outra categoria ou tire o que promove algo.</translation>
    </message>
    <message>
        <source>Variables or layout are not as they have to be: look for variables that touch, stand at the edge or have odd signs. Correct them and submit it again.</source>
        <translation>As variáveis ou a disposição não estão como deveriam: procure variáveis que se tocam, que ficam na borda ou que têm sinais estranhos. Corrija-as e envie de novo para análise.</translation>
    </message>
    <message>
        <source>It promotes something where that is not allowed. Submit it as marketing, or take the promotion out.</source>
        <translation>Ele promove algo onde isso não é permitido. Envie-o para análise como marketing ou tire a promoção.</translation>
    </message>
    <message>
        <source>The review took it for a fraud. Say plainly who writes and why, and use links of your own domain only.</source>
        <translation>A análise o tomou por fraude. Diga com clareza quem escreve e por quê, e use só links do seu próprio domínio.</translation>
    </message>
    <message>
        <source>Language or category do not match the text. Choose those in which it is written.</source>
        <translation>O idioma ou a categoria não combinam com o texto. Escolha o idioma e a categoria em que ele está escrito.</translation>
    </message>
    <message>
        <source>The provider did not say why. Look at text, category and examples, change what may be doubtful and submit it again.</source>
        <translation>O provedor não disse por quê. Revise o texto, a categoria e os exemplos, altere o que puder gerar dúvida e envie de novo para análise.</translation>
    </message>
    <message>
        <source>The reason given is “%1”. Correct the text and submit it again.</source>
        <translation>O motivo informado é “%1”. Corrija o texto e envie de novo para análise.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>recado::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Não enviados</translation>
    </message>
    <message>
        <source>Unsent templates</source>
        <translation>Modelos não enviados</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Novo modelo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
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
        <source>&amp;Fetch the templates</source>
        <translation>&amp;Buscar os modelos</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>Other words or fewer filters may find it.</source>
        <translation>Outras palavras ou menos filtros podem encontrá-lo.</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Limpar busca e filtros</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>“%1” não foi excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>mostrando %1</translation>
    </message>
    <message>
        <source>updating %1 of %2…</source>
        <translation>atualizando %1 de %2…</translation>
    </message>
    <message>
        <source>No template here yet</source>
        <translation>Nenhum modelo aqui ainda</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>Templates live at the provider: fetch those that exist, or write the first one.</source>
        <translation>Os modelos ficam no provedor: busque os que já existem ou escreva o primeiro.</translation>
    </message>
    <message>
        <source>Templates belong to an account at a provider. Connect one first.</source>
        <translation>Os modelos pertencem a uma conta em um provedor. Conecte uma primeiro.</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexões</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1: some were not understood and are left out: %2.</source>
        <translation>%1: alguns não foram entendidos e ficaram de fora: %2.</translation>
    </message>
    <message>
        <source>This list may be incomplete or old.</source>
        <translation>Esta lista pode estar incompleta ou desatualizada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n não enviado</numerusform>
            <numerusform>%n não enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was submitted.</source>
        <translation>“%1” foi enviado para análise.</translation>
    </message>
    <message>
        <source>It is in review; what becomes of it shows here as soon as the provider tells.</source>
        <translation>Ele está em análise; o resultado aparece aqui assim que o provedor avisar.</translation>
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
        <translation>Mostrar uma prévia do primeiro link</translation>
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
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>Abrir “%1”?</translation>
    </message>
    <message>
        <source>Somebody else sent this file: %1. It opens with another program of this computer.</source>
        <translation>Outra pessoa enviou este arquivo: %1. Ele abre com outro programa deste computador.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
</context>
<context>
    <name>recado::ThreadPast</name>
    <message>
        <source>Older messages</source>
        <translation>Mensagens mais antigas</translation>
    </message>
    <message>
        <source>Looking for older messages at the provider…</source>
        <translation>Procurando mensagens mais antigas no provedor…</translation>
    </message>
    <message>
        <source>No older messages so far</source>
        <translation>Até aqui, nenhuma mensagem mais antiga</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Procurar mais</translation>
    </message>
    <message>
        <source>No older messages</source>
        <translation>Não há mensagens mais antigas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>R&amp;eagir</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Salvar o arquivo…</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation>O que &amp;aconteceu com ela</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>À mensagem mais recente</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensagem não lida</numerusform>
            <numerusform>%n mensagens não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Nenhuma mensagem ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ThreadWords</name>
    <message>
        <source>The message is not here</source>
        <translation>A mensagem não está aqui</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived.</source>
        <translation>Ninguém sabe se ela chegou.</translation>
    </message>
    <message>
        <source>It did not arrive, and the provider did not say why.</source>
        <translation>Ela não chegou, e o provedor não disse por quê.</translation>
    </message>
    <message>
        <source>What this message said is not kept here</source>
        <translation>O que esta mensagem dizia não está guardado aqui</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Sai: %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>sent from elsewhere</source>
        <translation>enviada de outro lugar</translation>
    </message>
    <message>
        <source>sent from elsewhere by %1</source>
        <translation>enviada de outro lugar por %1</translation>
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
    <message>
        <source>less than a second</source>
        <translation>menos de um segundo</translation>
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
    <message>
        <source>Attempt %1 · %2</source>
        <comment>number, time</comment>
        <translation>Tentativa %1 · %2</translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <comment>number, status</comment>
        <translation>tentativa %1: %2</translation>
    </message>
    <message>
        <source>decides</source>
        <comment>this fact decides the verdict</comment>
        <translation>decide a situação</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>status, time</comment>
        <translation>%1 · %2</translation>
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
    <name>recado::TransitionsDialog</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Abrir Conexões</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>O relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>Let the system set it from the network.</source>
        <translation>Deixe o sistema acertá-lo pela rede.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Open the login page</source>
        <translation>Abrir a página de login</translation>
    </message>
</context>
<context>
    <name>recado::TunnelPanel</name>
    <message>
        <source>Runs. It has not said a public address.</source>
        <translation>Em execução. Não informou um endereço público.</translation>
    </message>
    <message>
        <source>Runs. Its public address is %1.</source>
        <translation>Em execução. O endereço público dele é %1.</translation>
    </message>
    <message>
        <source>It ended (code %1).</source>
        <translation>Terminou (código %1).</translation>
    </message>
    <message>
        <source>It ended.</source>
        <translation>Terminou.</translation>
    </message>
    <message>
        <source>It is started again at %1.</source>
        <translation>Novo início: %1.</translation>
    </message>
    <message>
        <source>Waits for the listener.</source>
        <translation>Espera pela escuta.</translation>
    </message>
    <message>
        <source>Started; it has not said its public address yet.</source>
        <translation>Iniciado; ainda não informou o endereço público.</translation>
    </message>
    <message>
        <source>No tunnel is set up.</source>
        <translation>Nenhum túnel configurado.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Desligado.</translation>
    </message>
    <message>
        <source>The other Recado on this data runs it.</source>
        <translation>O outro Recado com estes dados o executa.</translation>
    </message>
    <message>
        <source>Comman&amp;d</source>
        <translation>Coman&amp;do</translation>
    </message>
    <message>
        <source>Recado runs it beside the listener and starts it again when it ends. {url} stands for the listener&apos;s local address, {port} for its port. The public address is read from what the program says.</source>
        <translation>O Recado o executa ao lado da escuta e o inicia de novo quando termina. {url} é o endereço local da escuta, {port} é a porta dela. O endereço público é lido do que o programa diz.</translation>
    </message>
    <message>
        <source>Environment variable of the secret</source>
        <translation>Variável de ambiente do segredo</translation>
    </message>
    <message>
        <source>Value of the secret</source>
        <translation>Valor do segredo</translation>
    </message>
    <message>
        <source>Secret for it, if it wants one: environment variable and value</source>
        <translation>Segredo para ele, se pedir um: variável de ambiente e valor</translation>
    </message>
    <message>
        <source>Kept in the keychain, and never part of the command, which every program on this computer can read.</source>
        <translation>Fica no chaveiro, e nunca no comando, que qualquer programa neste computador pode ler.</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Salvar e iniciar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Stop and forget…</source>
        <translation>Parar e esquecer…</translation>
    </message>
    <message>
        <source>Restart the tunnel</source>
        <translation>Reiniciar o túnel</translation>
    </message>
    <message>
        <source>Stop and forget the tunnel</source>
        <translation>Parar e esquecer o túnel</translation>
    </message>
    <message>
        <source>Ends the program and starts it anew</source>
        <translation>Encerra o programa e o inicia de novo</translation>
    </message>
    <message>
        <source>What the program said last</source>
        <translation>O que o programa disse por último</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardada; deixe vazio para manter</translation>
    </message>
    <message>
        <source>Stop the tunnel and forget it?</source>
        <translation>Parar o túnel e esquecê-lo?</translation>
    </message>
    <message>
        <source>Its public address is gone then, and providers that call it are not heard any more. Command and secret are removed from this computer.</source>
        <translation>O endereço público dele deixa de existir, e os provedores que o chamam não são mais ouvidos. O comando e o segredo são removidos deste computador.</translation>
    </message>
    <message>
        <source>Stop and forget</source>
        <translation>Parar e esquecer</translation>
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
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the person into %1</source>
        <translation>Nome da pessoa em %1</translation>
    </message>
    <message>
        <source>First name: %1</source>
        <translation>Primeiro nome: %1</translation>
    </message>
    <message>
        <source>Whole name: %1</source>
        <translation>Nome completo: %1</translation>
    </message>
</context>
<context>
    <name>recado::VariableRow</name>
    <message>
        <source>e.g. %1</source>
        <translation>ex.: %1</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>De onde vem %1</translation>
    </message>
    <message>
        <source>%1 for everybody</source>
        <translation>%1 para todos</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>pode ficar vazio</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>O mesmo para todos</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Escolha uma coluna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
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
    <name>recado::VerdictBanner</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n pronta</numerusform>
            <numerusform>%n prontas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n precisa de você</numerusform>
            <numerusform>%n precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can get it yet. What stops it stands below.</source>
        <translation>Ninguém pode receber ainda. O que impede está abaixo.</translation>
    </message>
    <message>
        <source>Something below has to be settled before anything may leave.</source>
        <translation>Algo abaixo precisa ser resolvido antes que algo possa sair.</translation>
    </message>
    <message>
        <source>You can send to the ready ones now; the others stay in this draft.</source>
        <translation>Você pode enviar às prontas agora; as outras ficam neste rascunho.</translation>
    </message>
    <message>
        <source>It may leave as it is; look at what is marked first.</source>
        <translation>Pode sair como está; veja antes o que está marcado.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada impede o envio.</translation>
    </message>
    <message>
        <source>Fix what is safe (%1)</source>
        <translation>Corrigir o que é seguro (%1)</translation>
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
<context>
    <name>recado::WindowWatch</name>
    <message numerus="yes">
        <source>%1 of %n windows open</source>
        <translation>
            <numerusform>%1 de %n janela aberta</numerusform>
            <numerusform>%1 de %n janelas abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>window open until %1</source>
        <translation>janela aberta até %1</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>janela fechada</translation>
    </message>
    <message>
        <source>has not written yet</source>
        <translation>ainda não escreveu</translation>
    </message>
</context>
<context>
    <name>recado::WritingDialog</name>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another one: nothing is written over.</source>
        <translation>Já existe um arquivo com esse nome. Escolha outro: nada é sobrescrito.</translation>
    </message>
</context>
<context>
    <name>recado::bubbles::Words::Words</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
</TS>
