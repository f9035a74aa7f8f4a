import type { Language } from "@kurswerk/diagnostics";
import { layout } from "./layout.ts";

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
  return layout({
    language,
    title: say.title,
    view: "scorm",
    main: `<iframe title="${say.title}"></iframe>`,
    aside: `<h2>${say.stored}</h2><dl id="stored"><dd>${say.none}</dd></dl><p><button type="button">${say.restart}</button></p>`,
    scripts: `<script>
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
</script>`,
  });
}
