#include "render/html_style.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>

#include "render/svg.hpp"
#include "text/digest.hpp"

namespace crosswalk::render {
namespace {

// Browsers lay out the inner sections when they come near the screen: a page of 10,000 items is
// then there in a second instead of nine (Chromium 156).
constexpr std::string_view page_style = R"(
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--soft:#f1f3f5;--line:#8a8f96;--link:#0b4fb3;--pale:#505050;--mark:#fff3bf}
@media (prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#16181c;--soft:#24272d;--line:#878d96;--link:#9dc1ff;--pale:#b9b9b9;--mark:#453a05}}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main,nav{max-width:72rem;margin:0 auto;padding:0 1rem;overflow-wrap:break-word}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none}
nav a{display:inline-block;min-height:24px}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static;display:inline-block;padding:.5rem}
[hidden]{display:none!important}
h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em}
section section{content-visibility:auto;contain-intrinsic-size:auto 20rem;padding:0 4px;margin:0 -4px}
section:target,li:target{background:var(--mark)}
code{font:.9em ui-monospace,monospace;background:var(--soft);padding:0 .2em}
blockquote{margin:.5rem 0;padding:0 1rem;border-left:4px solid var(--line)}
ins{font-weight:bold}
.t{color:var(--pale);font-size:.875rem;margin:.25rem 0;padding-left:1.2rem;list-style:"› "}
bdi,[lang]{unicode-bidi:isolate}
table{border-collapse:collapse;margin:1rem 0;max-width:100%}
caption{text-align:left;color:var(--pale);font-size:.875rem}
th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--soft);position:sticky;top:0}
.n{text-align:right}
tbody th{font-weight:normal}
figure{margin:1rem 0}
figure svg{max-width:100%;height:auto}
form{border:1px solid var(--line);padding:.5rem 1rem;margin:1.5rem 0}
fieldset{border:0;padding:0;margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
legend{font-weight:bold;padding:0}
label{display:inline-flex;align-items:center;gap:.4rem;min-height:24px;max-width:100%}
input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);min-height:28px;max-width:100%;min-width:0}
input[type=checkbox]{width:24px;height:24px;min-height:0;flex:none;accent-color:var(--link)}
@media (max-width:64rem){th,td{overflow-wrap:anywhere}}
@media (max-width:40rem){
table,tbody,tr,td,tbody th,caption{display:block}
thead{position:absolute;left:-99rem}
tr{border:1px solid var(--line);margin:0 0 .5rem}
th,td{border:0;text-align:left}
tbody th{background:var(--soft)}
td::before{content:attr(data-h) ": ";color:var(--pale)}
td:empty{display:none}
}
@media print{
:root{--ink:#000;--paper:#fff;--soft:#f1f3f5;--line:#8a8f96;--link:#000;--pale:#333;--mark:#fff}
form,nav,.skip{display:none}
thead th{position:static}
section section{content-visibility:visible}
h1,h2,h3,h4{break-after:avoid}
tr,svg{break-inside:avoid}
}
)";

// Nothing but the form changes when the page is opened, so that a large page is there at once.
// An entry is shown if each filter with a choice has one of its answers and it has every word that
// is searched, accents and case aside. What holds entries is hidden when all of them are.
constexpr std::string_view page_script = R"(
"use strict";
(function(){
var form=document.getElementById("filter");
if(!form)return;
var said=document.getElementById("shown"),words=said.getAttribute("data-words");
var search=document.getElementById("search"),entries=[],holders=new Map(),columns=[];
function plain(text){return text.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();}
function answers(node){
var found={};
node.getAttribute("data-f").split(" ").forEach(function(each){
var parts=each.split("-");(found[parts[0]]=found[parts[0]]||[]).push(parts[1]);});
return found;
}
function prepare(){
document.querySelectorAll("main [data-f]").forEach(function(node){
if(node.tagName==="TH"&&node.parentNode.parentNode.tagName==="THEAD"){
columns.push({node:node,answers:answers(node),index:node.cellIndex,table:node.closest("table")});return;}
var entry={node:node,answers:answers(node),text:null};
entries.push(entry);
for(var above=node.parentNode;above.id!=="main";above=above.parentNode){
if(above.tagName==="TBODY")continue;
if(!holders.has(above))holders.set(above,[]);
holders.get(above).push(entry);}
});
}
function textOf(entry){
if(entry.text===null){
var text=entry.node.textContent,list=entry.node.parentNode;
if(list.tagName==="UL"&&list.parentNode.tagName==="LI")
for(var part=list.parentNode.firstChild;part&&part.tagName!=="UL";part=part.nextSibling)text+=" "+part.textContent;
entry.text=plain(text);}
return entry.text;
}
function chosen(){
var filters={};
form.querySelectorAll("input:checked,option:checked").forEach(function(input){
if(!input.value)return;
var parts=input.value.split("-");(filters[parts[0]]=filters[parts[0]]||[]).push(parts[1]);});
return filters;
}
function fits(answers,filters){
return Object.keys(filters).every(function(filter){
return !answers[filter]||answers[filter].some(function(each){return filters[filter].indexOf(each)>=0;});});
}
function tell(count,total){said.textContent=words.replace("{n}",count).replace("{total}",total);}
function apply(all){
if(!entries.length)prepare();
var filters=all?{}:chosen(),wanted=all?[]:plain(search.value).split(/\s+/).filter(Boolean),count=0;
entries.forEach(function(entry){
var shown=fits(entry.answers,filters)&&(!wanted.length||wanted.every(function(word){return textOf(entry).indexOf(word)>=0;}));
if(entry.node.hidden===shown)entry.node.hidden=!shown;
if(shown)count++;});
holders.forEach(function(held,node){
if(node.hasAttribute("data-f"))return;
node.hidden=held.every(function(entry){return entry.node.hidden;});});
columns.forEach(function(column){
var shown=fits(column.answers,filters);
Array.prototype.forEach.call(column.table.rows,function(row){row.cells[column.index].hidden=!shown;});});
tell(count,entries.length);
}
function follow(){
var id="";
try{id=decodeURIComponent(location.hash.slice(1));}catch(e){return;}
var target=id&&document.getElementById(id);
if(target&&target.closest("[hidden]")){form.reset();apply();target.scrollIntoView();}
}
form.hidden=false;
form.addEventListener("input",function(){apply();});
form.addEventListener("change",function(){apply();});
form.addEventListener("submit",function(event){event.preventDefault();});
form.addEventListener("reset",function(){setTimeout(apply,0);});
window.addEventListener("hashchange",follow);
window.addEventListener("beforeprint",function(){apply(true);});
window.addEventListener("afterprint",function(){apply();});
var number=document.querySelectorAll("main :not(th)[data-f]").length;
tell(number,number);
})();
)";

std::string base64(std::string_view hexadecimal) {
  constexpr std::string_view letters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  constexpr std::string_view digits = "0123456789abcdef";
  constexpr std::size_t digits_in_three_bytes = 6;
  std::string out;
  for (std::size_t at = 0; at < hexadecimal.size(); at += digits_in_three_bytes) {
    const std::string_view group = hexadecimal.substr(at, digits_in_three_bytes);
    unsigned bits = 0;
    for (std::size_t i = 0; i < digits_in_three_bytes; ++i) {
      bits = bits * 16 + (i < group.size() ? static_cast<unsigned>(digits.find(group[i])) : 0);
    }
    const std::array<char, 4> encoded{letters[bits >> 18U & 63U], letters[bits >> 12U & 63U],
                                      letters[bits >> 6U & 63U], letters[bits & 63U]};
    const std::size_t used = group.size() / 2 + 1;
    out.append(encoded.data(), used);
    out.append(encoded.size() - used, '=');
  }
  return out;
}

const std::string& whole_style() {
  static const std::string style = std::string(page_style) + std::string(svg_style()) + '\n';
  return style;
}

}  // namespace

std::string_view html_style() { return whole_style(); }

std::string_view html_script() { return page_script; }

std::string content_security_policy() {
  return fmt::format(
      "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; base-uri "
      "'none'; form-action 'none'",
      base64(sha256(html_style())), base64(sha256(html_script())));
}

}  // namespace crosswalk::render
