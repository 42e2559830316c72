#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto portuguese_form = std::to_array<RuleHelp>({
    {.rule = "invalid-utf8",
     .summary = "o ficheiro não é texto em UTF-8",
     .meaning = "As letras com acento e outros sinais não se leem com segurança, e por isso nada "
                "do ficheiro é usado.",
     .cause = "Um editor ou uma folha de cálculo gravou o ficheiro noutra codificação, muitas "
              "vezes Latin-1 (“Ocidental”, “ANSI”) ou UTF-16.",
     .remedy = "Abra o ficheiro no programa que o gravou e grave-o de novo como UTF-8. Depois veja "
               "se os acentos do lugar indicado estão certos."},
    {.rule = "control-character",
     .summary = "o ficheiro contém um carácter de controlo, que não se vê",
     .meaning = "Um carácter assim não faz parte de um texto; poderia esconder palavras ou "
                "confundir os programas que leem os relatórios.",
     .cause = "Vem com texto copiado de um PDF, de uma página web ou de um terminal.",
     .remedy = "Apague o carácter no lugar indicado. Escrever de novo a palavra inteira é muitas "
               "vezes o mais rápido."},
    {.rule = "yaml-syntax",
     .summary = "o ficheiro não se deixa ler como YAML",
     .meaning = "YAML é a forma em que os ficheiros são escritos: chaves, dois-pontos, recuos e "
                "aspas. Aqui não batem certo, e por isso nada do ficheiro é usado.",
     .cause = "Um texto sem aspas tem dois-pontos seguidos de um espaço, umas aspas ou um "
              "parêntese ficaram por fechar, ou uma linha está mais ou menos recuada do que as "
              "vizinhas. Ou há um tabulador onde devia haver espaços.",
     .remedy = "O lugar indicado é aquele onde a leitura parou; a causa está muitas vezes uma ou "
               "duas linhas acima. Ponha os textos entre aspas duplas, escreva dentro delas cada "
               "outra aspa como \\\" e recue apenas com espaços."},
    {.rule = "unsupported-yaml",
     .summary = "o ficheiro usa algo do YAML que os ficheiros de dados não usam",
     .meaning = "Os ficheiros de dados são simples listas, chaves e textos, para que todos os "
                "possam ler. Não se aceitam referências (*), âncoras (&), fusões (<<), etiquetas "
                "(!), linhas que começam por % nem um segundo documento no mesmo ficheiro.",
     .cause = "Quase sempre, um texto sem aspas começa por um destes sinais. Às vezes o ficheiro "
              "foi escrito por um programa que abrevia o que se repete.",
     .remedy =
         "Ponha entre aspas um texto que comece por um destes sinais. Escreva por extenso aquilo "
         "que uma referência ou uma fusão representa, e deixe um só documento em cada ficheiro."},
    {.rule = "empty-file",
     .summary = "o ficheiro não tem dados",
     .meaning = "Um ficheiro que nada diz não é, em princípio, o que se queria, e por isso não "
                "passa em silêncio.",
     .cause = "O ficheiro foi criado e não foi preenchido, tudo o que tem são comentários (#), ou "
              "o conteúdo perdeu-se ao gravar.",
     .remedy = "Reponha o conteúdo ou apague o ficheiro."},
    {.rule = "repeated-key",
     .summary = "uma chave está duas vezes no mesmo lugar",
     .meaning = "Só uma das duas pode contar, e não se saberia qual.",
     .cause = "Um bloco foi copiado e não foi alterado por inteiro, ou falta o '-' que começa a "
              "entrada seguinte de uma lista, e de duas entradas fez-se uma.",
     .remedy = "Apague uma das duas chaves ou mude-lhe o nome, ou ponha o '-' que falta."},
    {.rule = "missing-key",
     .summary = "falta uma chave obrigatória",
     .meaning = "Sem ela a entrada, a linha ou o ficheiro não pode ser usado: um quadro, por "
                "exemplo, precisa de uma versão, e um item de um identificador.",
     .cause = "Foi esquecida. Ou está lá, mas demasiado recuada, e pertence por isso à chave acima "
              "dela.",
     .remedy = "Acrescente a chave com o mesmo recuo das vizinhas. O manual do formato dos "
               "ficheiros diz que chaves são obrigatórias."},
    {.rule = "unknown-key",
     .summary = "uma chave nada significa no lugar onde está",
     .meaning = "O que está a seguir a essa chave perder-se-ia sem uma palavra.",
     .cause = "Quase sempre é um erro de escrita. Ou a chave está certa noutro lugar, mas não com "
              "este recuo.",
     .remedy = "Corrija a escrita (a mensagem propõe a chave mais próxima) ou o recuo. As suas "
               "observações vão em 'note' ou num comentário depois de '#'."},
    {.rule = "wrong-kind",
     .summary = "um valor não é do género que a sua chave aceita",
     .meaning = "Cada chave aceita um género de valor: um valor só, uma lista, ou um texto para "
                "leitores, que diz em que língua está.",
     .cause = "Escreveu-se um texto para leitores sem a língua, um valor só onde devia estar uma "
              "lista, ou o contrário.",
     .remedy = "Escreva uma lista como ['a', 'b'] ou com um '- ' por linha, um texto como {pt: "
               "\"…\"}, com uma chave para cada língua, e um identificador, um nome ou um número "
               "logo a seguir à chave."},
    {.rule = "empty-value",
     .summary = "uma chave está lá, mas nada diz",
     .meaning = "Uma chave sem valor tanto podia querer dizer “não se sabe” como “ainda não”; o "
                "programa não adivinha.",
     .cause = "O valor era para preencher mais tarde, ou escreveu-se null ou ~, que em YAML querem "
              "dizer “nada”.",
     .remedy = "Preencha o valor, ou apague a chave se não for obrigatória. Se é mesmo a palavra "
               "null que se quer, ponha-a entre aspas."},
    {.rule = "invalid-id",
     .summary = "um identificador tem caracteres que não pode ter",
     .meaning = "É aos identificadores que as linhas, os relatórios e as tabelas se referem; têm "
                "por isso de ser curtos e claros.",
     .cause = "Usou-se um título como identificador, com espaços; ou ficou um ':', ';', '#' ou uma "
              "aspa da fonte; ou uma letra com acento desfez-se em dois caracteres.",
     .remedy = "Use de 1 a 80 caracteres visíveis sem espaços, aspas, '#', ':' nem ';', sendo cada "
               "letra com acento um só carácter. O identificador de um quadro só tem letras "
               "minúsculas sem acento, algarismos, '.' e '-' simples; o de uma tabela de "
               "correspondências é ESQUERDO--DIREITO, segundo os seus dois quadros."},
    {.rule = "invalid-ref",
     .summary = "uma referência não está escrita como as referências se escrevem",
     .meaning = "Uma referência diz de que entradas de um quadro trata uma linha.",
     .cause = "Falta o identificador ou o conceito ao lado do '#', ou a referência está sem aspas "
              "e o YAML tomou o '#' pelo começo de um comentário.",
     .remedy = "Escreva \"ID\" para uma entrada, \"ID#CONCEITO\" para o que, nessa entrada ou "
               "abaixo dela, está associado ao conceito, e \"#CONCEITO\" para tudo o que lhe está "
               "associado, sempre entre aspas."},
    {.rule = "invalid-language",
     .summary = "uma língua não está indicada por uma etiqueta como o BCP 47 as escreve",
     .meaning = "A etiqueta diz em que língua está um texto, para que os relatórios escolham a de "
                "quem lê.",
     .cause = "Escreveu-se um país em vez de uma língua, um nome por extenso ('english'), ou 'no' "
              "para o norueguês.",
     .remedy = "Use duas ou três letras minúsculas ('pt', 'en', 'nb'), com uma região onde ela "
               "importe ('pt-BR'). O norueguês é 'nb' (bokmål) ou 'nn' (nynorsk)."},
    {.rule = "cut-off-text",
     .summary = "um texto sem aspas termina onde um '#' começa um comentário",
     .meaning = "O que está depois do '#' é tomado por comentário e falta em todos os relatórios.",
     .cause =
         "O texto tem um '#' depois de um espaço, como em “passo #2”, e foi escrito sem aspas.",
     .remedy = "Ponha o texto inteiro entre aspas duplas. Se o resto é mesmo um comentário, ponha "
               "entre aspas só o texto antes dele."},
    {.rule = "unknown-word",
     .summary = "uma palavra não está entre as que a chave aceita",
     .meaning = "Algumas chaves só aceitam certas palavras fixas, em inglês e em minúsculas, seja "
                "qual for a língua dos textos.",
     .cause = "Um erro de escrita, uma terminação a mais ('overlaps'), uma maiúscula ou uma "
              "palavra traduzida.",
     .remedy = "Use uma das palavras que a mensagem enumera."},
    {.rule = "wrong-sides",
     .summary = "os lados de uma linha não condizem com a sua relação",
     .meaning = "A relação 'none' diz que alguém procurou uma correspondência e não a encontrou, e "
                "tem por isso um só lado; qualquer outra liga algo à esquerda a algo à direita.",
     .cause =
         "Mudou-se a relação e não os lados, ou usou-se 'none' para dizer “não temos a certeza”.",
     .remedy = "Com 'none', indique só o lado que foi examinado. Com qualquer outra relação, "
               "indique os dois. O que ninguém avaliou não leva linha nenhuma."},
    {.rule = "missing-rationale",
     .summary = "uma linha não diz porquê",
     .meaning = "É a razão que faz de uma linha um juízo que outros podem seguir ou contestar. Sem "
                "ela, a linha não é usada.",
     .cause = "Preencheu-se primeiro a tabela, e as razões ficaram para depois.",
     .remedy = "Escreva em 'rationale' uma ou duas frases que digam por que razão os dois lados "
               "têm esta relação, em cada língua do ficheiro."},
    {.rule = "invalid-report",
     .summary = "um relatório não pode ser feito tal como está na lista",
     .meaning = "A lista de relatórios pede algo que não se pode escrever ou que escreveria por "
                "cima de outra coisa.",
     .cause = "O nome do ficheiro inclui uma pasta ou tem uma terminação que não serve, dois "
              "relatórios têm o mesmo nome, ou está um padrão como 'social-work-*' onde se tem de "
              "nomear um quadro.",
     .remedy = "Dê o nome de um ficheiro sem pasta, como 'psw--social-work.md', e cada nome uma só "
               "vez. Só o que vem depois do primeiro quadro pode ser um padrão, e nenhum quadro se "
               "compara consigo mesmo."},
    {.rule = "invalid-review",
     .summary = "uma revisão não está escrita como as revisões se escrevem",
     .meaning = "Uma revisão diz que alguém viu uma linha: sobre que textos (em dois selos), "
                "quando e quem.",
     .cause = "Foi escrita ou alterada à mão.",
     .remedy =
         "Apague a chave 'reviewed' e deixe que o comando 'review' a escreva. Se não, escreva a "
         "data como em 2025-01-31, e cada selo com 16 algarismos de 0 a 9 e letras de a a f."},
    {.rule = "same-framework",
     .summary = "uma tabela de correspondências tem o mesmo quadro dos dois lados",
     .meaning = "Uma tabela de correspondências compara dois quadros, e aqui só há um.",
     .cause = "Copiou-se um ficheiro e só se mudou um lado, ou queriam-se comparar duas edições de "
              "um quadro.",
     .remedy = "Nomeie o outro quadro à esquerda ou à direita. Duas edições são dois quadros, cada "
               "um com o seu ficheiro e o seu identificador; 'crosswalk diff' também as compara."},
});

}  // namespace

std::span<const RuleHelp> portuguese_form_help() { return portuguese_form; }

}  // namespace crosswalk::report
