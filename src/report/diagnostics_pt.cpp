#include "report/phrases.hpp"

namespace crosswalk::report {

std::vector<Catalogue::DiagnosticPhrase> portuguese_diagnostic_phrases() {
  return {
      {"citation-mismatch", "a linha “{0}” cita {1}, mas as suas referências estão em {2}",
       "estas linhas citam {1}, mas as suas referências estão em {2}"},
      {"uncited-concept",
       "o item “{0}” está associado ao conceito “{1}” na categoria {2}, que a linha “{3}” não "
       "cita",
       "estes itens estão associados ao conceito “{1}” na categoria {2}, que a linha “{3}” não "
       "cita"},
      {"duplicate-text", "o item “{0}” tem o mesmo texto que o item “{1}”",
       "estes itens têm o mesmo texto que o item “{1}”"},
      {"quote-not-found",
       "as palavras citadas pela linha “{0}” não estão em nenhuma das entradas que ela "
       "nomeia: “{1}”",
       "as palavras citadas por estas linhas não estão em nenhuma das entradas que elas nomeiam"},
      {"outdated-version",
       "a tabela foi feita com a versão {1} de “{0}”; a versão presente é a {2}",
       "a tabela foi feita com a versão {1} destas listas; a versão presente é a {2}"},
      {"stale-mapping", "o que a linha “{0}” nomeia em “{1}” mudou desde a sua revisão em {2}",
       "o que estas linhas nomeiam em “{1}” mudou desde a sua revisão em {2}"},
      {"contradictory-mappings",
       "o item “{0}” é dado como sem correspondência pela linha “{1}” e com correspondência pela "
       "linha “{2}”",
       "estes itens são dados como sem correspondência pela linha “{1}” e com correspondência pela "
       "linha “{2}”"},
      {"missing-translation", "em “{0}” falta um texto na língua “{1}”",
       "faltam nestes lugares textos na língua “{1}”"},
      {"size-mismatch items", "a fonte de “{0}” tem {1} itens, e aqui estão {2}",
       "as fontes destas listas têm {1} itens, e aqui estão {2}"},
      {"size-mismatch categories", "a fonte de “{0}” tem {1} categorias, e aqui estão {2}",
       "as fontes destas listas têm {1} categorias, e aqui estão {2}"},
      {"empty-ref", "a referência “{0}” da linha “{2}” não alcança nenhum item de “{1}”",
       "estas referências da linha “{2}” não alcançam nenhum item de “{1}”"},
      {"cut-off-text",
       "o texto antes deste “#” termina aqui, porque começa um comentário; ponha o texto entre "
       "aspas"},
      {"untagged-term",
       "a entrada “{0}” contém o termo “{1}”, mas não está marcada com o conceito “{2}”",
       "estas entradas contêm o termo “{1}”, mas não estão marcadas com o conceito “{2}”"},
  };
}

}  // namespace crosswalk::report
