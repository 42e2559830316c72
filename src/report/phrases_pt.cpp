#include "report/phrases.hpp"

namespace crosswalk::report {

const Catalogue& portuguese_catalogue() {
  static const Catalogue catalogue{
      .language = "pt",
      .plural_category = portuguese_plural_category,
      .phrases = joined(
          {{
               {Phrase::report_title, "{left} e {right}: comparação de competências"},
               {Phrase::compared_framework, "**{short}:** {title}, versão {version} ({size})"},
               {Phrase::compared_crosswalk,
                "**Tabela de correspondências:** {id} ({mappings}; cobertura: {coverage}). Todos "
                "os "
                "juízos deste relatório vêm desta tabela, elaborada por pessoas"},
               {Phrase::compared_turned,
                "**Sentido:** a tabela foi escrita de {right} para {left} e lê-se aqui de {left} "
                "para {right}; os juízos são os mesmos"},
               {Phrase::compared_reviewed,
                "**Revisão:** {n} de {total} linhas de {id} foi avaliada sobre os textos que aqui "
                "constam|**Revisão:** {n} de {total} linhas de {id} foram avaliadas sobre os "
                "textos "
                "que aqui constam"},
               {Phrase::compared_stale,
                "**Desatualizada:** um texto mudou desde que {n} linha de {id} foi avaliada: "
                "{mappings}|**Desatualizadas:** há textos que mudaram desde que {n} linhas de {id} "
                "foram avaliadas: {mappings}"},
               {Phrase::missing_items, "**Em falta em {short}:** {why}"},
               {Phrase::paraphrased,
                "**Redação de {short}:** os itens são uma paráfrase, não as palavras da fonte"},
               {Phrase::items, "{n} item|{n} de itens|{n} itens"},
               {Phrase::categories, "{n} categoria|{n} de categorias|{n} categorias"},
               {Phrase::mappings, "{n} linha|{n} de linhas|{n} linhas"},
               {Phrase::tree_size, "{categories}, {items}"},
               {Phrase::coverage_partial, "parcial"},
               {Phrase::coverage_complete, "completa"},
               {Phrase::class_overlap, "Sobreposição"},
               {Phrase::class_weak_overlap, "Sobreposição fraca"},
               {Phrase::class_possible_overlap, "Sobreposição possível"},
               {Phrase::class_possible_weak_overlap, "Sobreposição fraca possível"},
               {Phrase::class_only, "Exclusivo de {short}"},
               {Phrase::class_only_both, "Exclusivo de {left}, exclusivo de {right}"},
               {Phrase::class_not_addressed, "Não abordado"},
               {Phrase::relation_same, "igual"},
               {Phrase::relation_within, "parte de"},
               {Phrase::relation_contains, "contém"},
               {Phrase::relation_overlap, "sobreposição"},
               {Phrase::relation_weak_overlap, "sobreposição fraca"},
               {Phrase::relation_none, "nenhuma"},
               {Phrase::extent_partial, "{relation}, parcial"},
               {Phrase::extent_full, "{relation}, total"},
               {Phrase::basis_concept, "associado a “{concept}”"},
               {Phrase::basis_category, "na categoria {category}"},
               {Phrase::basis_closed_table, "cobertura completa"},
               {Phrase::unverified, "(?) não verificado"},
               {Phrase::stale, "(!) desatualizada"},
               {Phrase::labelled, "**{label}:** {words}"},
               {Phrase::quoted, "“{text}”"},
               {Phrase::column_class, "Classe"},
               {Phrase::column_category, "Categoria"},
               {Phrase::column_items, "Itens"},
               {Phrase::column_also, "Também alcançado por"},
               {Phrase::column_file, "Ficheiro"},
               {Phrase::column_id, "Identificador"},
               {Phrase::column_version, "Versão"},
               {Phrase::column_digest, "SHA-256 (início)"},
               {Phrase::column_contents, "Conteúdo"},
               {Phrase::row_total, "Todos"},
               {Phrase::number_with_share, "{n} ({percent} %)"},
               {Phrase::legend, "**{class}:** {meaning}."},
               {Phrase::own_items, "itens de {own}"},
               {Phrase::own_items_known, "itens conhecidos de {own}"},
               {Phrase::has_counterpart, "tem|têm"},
               {Phrase::known_to_have, "tem, que se saiba,|têm, que se saiba,"},
               {Phrase::summary_some,
                "Dos {total} {items}, **{n}** ({percent} %) {has} correspondência em {other}: "
                "{overlap} por sobreposição, {weak} por sobreposição fraca."},
               {Phrase::summary_all,
                "**Todos os {n}** {items} {has} correspondência em {other}: {overlap} por "
                "sobreposição, {weak} por sobreposição fraca."},
               {Phrase::summary_nothing,
                "Nenhum dos {total} {items} {has} correspondência em {other}."},
               {Phrase::summary_nothing_known, "Não se conhece nenhum item de {other}."},
               {Phrase::summary_only,
                "**{n}** foi examinado e não tem nenhuma: é exclusivo de {own}.|**{n}** foram "
                "examinados e não têm nenhuma: são exclusivos de {own}."},
               {Phrase::summary_not_addressed,
                "**{n}** não é abordado: ninguém o avaliou, o que não quer dizer que não tenha "
                "correspondência.|**{n}** não são abordados: ninguém os avaliou, o que não quer "
                "dizer que não tenham correspondência."},
               {Phrase::summary_unverified,
                "Entre os itens de {own}, **{n}** não está verificado: {overlap} em sobreposição, "
                "{weak} em sobreposição fraca, {only} em exclusivo de {own}, {not_addressed} em "
                "não "
                "abordado.|Entre os itens de {own}, **{n}** não estão verificados: {overlap} em "
                "sobreposição, {weak} em sobreposição fraca, {only} em exclusivo de {own}, "
                "{not_addressed} em não abordado."},
               {Phrase::summary_on_unverified,
                "Para **{n}** dos itens com correspondência, o que o decidiu assenta apenas em "
                "entradas não verificadas: {overlap} em sobreposição, {weak} em sobreposição "
                "fraca."},
               {Phrase::summary_left_out,
                "**{n}** dos itens não abordados teria classe se nada fosse aqui deixado de fora "
                "por evidência fraca.|**{n}** dos itens não abordados teriam classe se nada fosse "
                "aqui deixado de fora por evidência fraca."},
               {Phrase::summary_concept,
                "**{n}** das classes de {own} vem de um conceito a que as entradas estão "
                "associadas "
                "({concepts}); {inherited} destes itens só o têm pela sua categoria. As "
                "associações constam de {file} e são um juízo de quem escreveu esse "
                "ficheiro.|**{n}** das classes de {own} vêm de um conceito a que as entradas estão "
                "associadas ({concepts}); {inherited} destes itens só o têm pela sua categoria. "
                "As associações constam de {file} e são um juízo de quem escreveu esse ficheiro."},
               {Phrase::summary_no_items,
                "{own} não tem aqui itens, pelo que nada há a avaliar desse lado."},
               {Phrase::heading_method, "Método"},
               {Phrase::meaning_overlap, "uma linha da tabela dá ao item uma correspondência"},
               {Phrase::meaning_weak_overlap,
                "uma linha da tabela dá ao item uma correspondência que só tem um pouco em comum "
                "com ele"},
               {Phrase::meaning_only, "alguém procurou, e o outro lado não tem correspondência"},
               {Phrase::meaning_only_complete,
                "alguém procurou, e o outro lado não tem correspondência; ou nenhuma linha alcança "
                "o item e a tabela declara-se completa"},
               {Phrase::meaning_not_addressed,
                "nenhuma linha alcança o item, e por isso nada se sabe"},
               {Phrase::meaning_unverified,
                "“{mark}” assinala um item cuja redação não pôde ser confirmada em nenhuma página. "
                "*Verificado* quer dizer lido no texto oficial ou na página do próprio emissor; "
                "*secundário*, lido numa página que o reproduz; *não verificado*, nem uma coisa "
                "nem "
                "outra."},
               {Phrase::meaning_stale,
                "“{mark}” marca uma linha que tem de ser revista: um texto mudou desde que ela foi "
                "avaliada."},
               {Phrase::method_intro,
                "A classe de um item nunca é atribuída à mão. Resulta das linhas da tabela de "
                "correspondências, por quatro regras:"},
               {Phrase::rule_reach,
                "Uma linha *alcança* um item quando o nomeia, quando nomeia um conceito ao qual o "
                "item está associado ou quando nomeia uma categoria acima dele. É esta a sua base; "
                "onde não é indicada, a linha nomeia o próprio item."},
               {Phrase::rule_basis,
                "Decide a base mais específica: o item antes do conceito, o conceito antes da "
                "categoria, a categoria próxima antes da distante."},
               {Phrase::rule_strength,
                "Entre linhas com a mesma base decide a relação mais forte: sobreposição, depois "
                "sobreposição fraca, depois nenhuma."},
               {Phrase::rule_unreached_partial,
                "Um item que nenhuma linha alcança fica *não abordado*: a cobertura da tabela é "
                "parcial."},
               {Phrase::rule_unreached_complete,
                "Um item que nenhuma linha alcança *não tem correspondência*: a cobertura desta "
                "tabela é completa, isto é, ela declara ter examinado tudo (base: cobertura "
                "completa)."},
               {Phrase::method_visible,
                "Uma linha que alcança um item sem decidir a sua classe continua visível em "
                "“Também "
                "alcançado por”. Os dois lados são classificados pelas mesmas regras. Uma "
                "categoria "
                "não tem classe própria, só contagens."},
               {Phrase::relation_meaning, "{relation} ({meaning})"},
               {Phrase::meaning_same, "a mesma competência, por outras palavras"},
               {Phrase::meaning_within, "o lado de {left} é parte do lado de {right}"},
               {Phrase::meaning_contains, "o lado de {right} é parte do lado de {left}"},
               {Phrase::meaning_relation_overlap,
                "os dois lados têm muito em comum; cada um pede também algo que o outro não pede"},
               {Phrase::meaning_relation_weak_overlap, "os dois lados têm um pouco em comum"},
               {Phrase::meaning_none, "alguém procurou, e não há correspondência"},
               {Phrase::meaning_extent,
                "“Parcial” ou “total” a seguir a uma relação é o que a fonte diz da sua extensão."},
               {Phrase::heading_methods_text, "Um texto para uma secção de métodos"},
               {Phrase::methods_text,
                "Comparámos {left} ({left_short}, versão {left_version}, {left_items} itens) com "
                "{right} ({right_short}, versão {right_version}, {right_items} itens) com o "
                "programa crosswalk {version}. As classes decorrem de {mappings} da tabela de "
                "correspondências {tables}, cada uma avaliada e fundamentada por uma pessoa. A "
                "linha mais específica que alcança um item decide a sua classe e, entre linhas "
                "igualmente específicas, a relação mais forte. {found} dos {left_items} itens de "
                "{left_short} ({percent} %) têm correspondência em {right_short}."},
               {Phrase::methods_text_indirect,
                "Comparámos {left} ({left_short}, versão {left_version}, {left_items} itens) com "
                "{right} ({right_short}, versão {right_version}, {right_items} itens) com o "
                "programa crosswalk {version}. Ninguém avaliou os dois um em relação ao outro; as "
                "classes derivam da cadeia das tabelas de correspondências {tables} ({mappings}, "
                "cada uma avaliada e fundamentada por uma pessoa). De {found} dos {left_items} "
                "itens de {left_short} ({percent} %) um caminho leva a {right_short}; em {certain} "
                "deles a correspondência é certa, nos outros é apenas possível, pois duas "
                "sobreposições não têm de coincidir."},
               {Phrase::heading_notes, "Notas da edição"},
               {Phrase::heading_matrix, "Matriz"},
               {Phrase::matrix_intro,
                "A célula traz a classe mais forte que uma linha da tabela dá a um item da linha "
                "({left}) na coluna ({right}), e o número de itens que aí têm correspondência, "
                "quer "
                "essa linha da tabela tenha decidido a sua classe, quer não; numa célula vazia não "
                "se conhece nenhum."},
               {Phrase::matrix_empty,
                "Nenhuma linha da tabela dá a um item de {left} uma correspondência em {right}."},
               {Phrase::matrix_columns, "As colunas:"},
               {Phrase::matrix_row, "{row} com {n} de {total}"},
               {Phrase::matrix_overlap_rows, "Categorias com itens em sobreposição: {rows}."},
               {Phrase::matrix_empty_rows,
                "Categorias sem nenhuma correspondência conhecida: {rows}."},
               {Phrase::matrix_cells, "As linhas que estão por trás de cada célula:"},
               {Phrase::heading_glance, "{short} por categoria"},
               {Phrase::heading_right, "O lado de {right}"},
               {Phrase::heading_gaps, "Itens de {right} sem correspondência conhecida"},
               {Phrase::heading_with_counterpart, "Itens de {right} com correspondência"},
               {Phrase::heading_mappings, "Linhas da tabela"},
               {Phrase::mappings_intro,
                "Todas as linhas da tabela de correspondências, com a sua razão. A relação lê-se "
                "de "
                "{left} para {right}."},
               {Phrase::mappings_source, "As citações e remissões são as da fonte sobre {cited}."},
               {Phrase::mapping_cited, "cita {cited}"},
               {Phrase::mapping_quote, "**Fonte:**"},
               {Phrase::mapping_note, "**Edição:**"},
               {Phrase::mapping_source, "**Fonte desta linha:** {source}"},
               {Phrase::mapping_reviewed, "**Revisão:** {date}, {who}"},
               {Phrase::no_counterpart, "sem correspondência"},
               {Phrase::concept_below, "{entry} no que está associado a “{concept}”"},
               {Phrase::concept_anywhere, "tudo o que está associado a “{concept}”"},
               {Phrase::reached_items, "{ref}: {items}"},
               {Phrase::heading_diagnostics, "Notas sobre a fonte"},
               {Phrase::diagnostics_intro,
                "O que as verificações encontraram nos ficheiros. Nada foi corrigido em silêncio."},
               {Phrase::told_of, "{subject}: {words}"},
               {Phrase::severity_warning, "Aviso"},
               {Phrase::severity_note, "Nota"},
               {Phrase::heading_provenance, "Proveniência"},
               {Phrase::made_by,
                "Produzido por crosswalk {version}, formato de relatório {format}, a partir destes "
                "ficheiros:"},
               {Phrase::translations,
                "Um texto noutra língua que não a da sua fonte é uma tradução tirada do seu "
                "ficheiro."},
               {Phrase::fallbacks,
                "O que o ficheiro não tem na língua deste relatório aparece noutra, com a "
                "respetiva "
                "etiqueta entre parênteses retos."},
               {Phrase::heading_sources, "Fontes"},
               {Phrase::label_source, "Fonte"},
               {Phrase::label_publisher, "Editor"},
               {Phrase::label_country, "País"},
               {Phrase::label_rights, "Direitos"},
               {Phrase::label_derived_from, "Derivado de"},
               {Phrase::label_original, "Língua original"},
               {Phrase::label_wording, "Redação dos itens"},
               {Phrase::wording_verbatim, "as palavras da própria fonte"},
               {Phrase::wording_paraphrase, "uma paráfrase, não as palavras da fonte"},
               {Phrase::statement_of, "**{label} ({names}):** {words}"},
               {Phrase::heading_entry_sources, "Fontes de entradas individuais"},
               {Phrase::label_disclaimer, "Declaração"},
               {Phrase::label_acknowledgement, "Menção de financiamento"},
               {Phrase::heading_cite, "Como citar este relatório"},
               {Phrase::cite,
                "*{title}.* Relatório produzido com crosswalk {version} a partir de {files}."},
               {Phrase::cite_reviewed,
                "*{title}.* Relatório produzido com crosswalk {version} a partir de {files}; "
                "avaliações revistas pela última vez em {date}."},
               {Phrase::rule_error, "erro"},
               {Phrase::rule_warning, "aviso"},
               {Phrase::rule_note, "nota"},
               {Phrase::rule_found_where, "Surge quando {summary}."},
               {Phrase::rule_cause, "Como costuma acontecer: {text}"},
               {Phrase::rule_remedy, "Como corrigir: {text}"},
               {Phrase::rule_wrong, "Assim não, em {file}:"},
               {Phrase::rule_right, "Mas assim, em {file}:"},
           },
           portuguese_indirect_phrases(),
           portuguese_commands_phrases(),
           portuguese_differences_phrases(),
           portuguese_agreement_phrases(),
           portuguese_page_phrases()}),
      .diagnostic_phrases = portuguese_diagnostic_phrases(),
      .language_names =
          {
              {"ca", "catalão"},
              {"de", "alemão"},
              {"en", "inglês"},
              {"es", "espanhol"},
              {"fr", "francês"},
              {"nb", "norueguês bokmål"},
              {"nl", "neerlandês"},
              {"nn", "norueguês nynorsk"},
              {"pt", "português"},
              {"ro", "romeno"},
          },
      .rule_help = {portuguese_form_help(), portuguese_table_help(), portuguese_import_help(),
                    portuguese_content_help(), portuguese_reports_help()},
  };
  return catalogue;
}

}  // namespace crosswalk::report
