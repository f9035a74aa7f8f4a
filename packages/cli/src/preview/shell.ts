import type { Language } from "@kurswerk/diagnostics";

const words = {
  de: {
    title: "Vorschau",
    stored: "Das speichert die Lernplattform",
    restart: "Von vorn beginnen",
    fine: "Keine Fehler.",
    none: "Noch nichts.",
  },
  en: {
    title: "Preview",
    stored: "What the platform stores",
    restart: "Start over",
    fine: "No errors.",
    none: "Nothing yet.",
  },
} as const;

/** The page around the course: the course itself, what is wrong with it, and a stand-in for the platform that shows what it stores. */
export function shell(language: Language): string {
  const say = words[language];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${say.title}</title><meta name="viewport" content="width=device-width, initial-scale=1">
<style>
*{box-sizing:border-box}body{margin:0;height:100vh;display:grid;grid-template-columns:1fr 22rem;font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff}
iframe{border:0;width:100%;height:100%}aside{border-left:1px solid #999;overflow:auto;padding:1rem;background:#f4f5f6}
h2{font-size:1rem;margin:1.5rem 0 .5rem}h2:first-child{margin-top:0}dl{margin:0;font-size:.85rem}dt{font-weight:600;margin-top:.5rem;overflow-wrap:anywhere}dd{margin:0;overflow-wrap:anywhere}
#findings>div{border-left:4px solid #b3261e;padding:.25rem .75rem;margin:.5rem 0;background:#fff}#findings>.warning{border-color:#8a5a00}#findings p{margin:.25rem 0}code{font-size:.85rem;overflow-wrap:anywhere}
button{font:inherit;padding:.4rem .8rem;min-height:2.5rem}@media(max-width:50rem){body{grid-template-columns:1fr;grid-template-rows:1fr 40vh}aside{border-left:0;border-top:1px solid #999}}
@media(prefers-color-scheme:dark){body{color:#f1f3f5;background:#14181c}aside{background:#20262b}#findings>div{background:#14181c}}
</style></head><body>
<iframe title="${say.title}"></iframe>
<aside><div id="findings" role="status"></div><h2>${say.stored}</h2><dl id="stored"><dd>${say.none}</dd></dl><p><button type="button">${say.restart}</button></p></aside>
<script>
const frame=document.querySelector("iframe"),list=document.getElementById("stored"),box=document.getElementById("findings");
let data=JSON.parse(sessionStorage.getItem("preview")||"{}");
function show(){list.replaceChildren(...Object.keys(data).sort().flatMap(k=>{const t=document.createElement("dt"),d=document.createElement("dd");t.textContent=k;d.textContent=data[k];return[t,d]}))}
window.API={LMSInitialize:()=>"true",LMSGetValue:k=>k==="cmi.core.lesson_mode"?"normal":k==="cmi.interactions._count"?String(new Set(Object.keys(data).filter(k=>k.startsWith("cmi.interactions.")).map(k=>k.split(".")[2])).size):data[k]||"",
LMSSetValue:(k,v)=>{data[k]=v;show();return"true"},LMSCommit:()=>{sessionStorage.setItem("preview",JSON.stringify(data));return"true"},LMSFinish:()=>"true",LMSGetLastError:()=>"0",LMSGetErrorString:()=>"",LMSGetDiagnostic:()=>""};
function load(){frame.src="/course/index.html"+(frame.contentWindow&&frame.contentWindow.location.hash||"")}
async function findings(){const{diagnostics}=await(await fetch("/findings.json")).json();box.replaceChildren(...diagnostics.map(d=>{const e=document.createElement("div");e.className=d.severity;for(const[n,t]of[["code",d.path+":"+d.start.line+":"+d.start.column],["p",d.message],["p","→ "+d.hint]]){const c=document.createElement(n);c.textContent=t;e.append(c)}return e}));if(!diagnostics.length)box.textContent="${say.fine}"}
document.querySelector("button").onclick=()=>{data={};sessionStorage.removeItem("preview");show();frame.contentWindow.onpagehide=null;frame.src="about:blank";setTimeout(()=>{data={};sessionStorage.removeItem("preview");show();frame.src="/course/index.html"},200)};
new EventSource("/events").onmessage=()=>{findings();const h=frame.contentWindow.location.hash;frame.contentWindow.location.replace("/course/index.html?"+Date.now()+h)};
show();findings();frame.src="/course/index.html";
</script></body></html>
`;
}
