import { globSync, readFileSync } from "node:fs";
import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";
import { readAkn4un } from "/tmp/trees/akn/src/corpus/reading/akn4un/read-akn4un.ts";
const SKIP=new Set(["meta","coverPage","preface"]);
function words(s:string){return s.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu)??[]}
function inWords(el:XmlElement):string{ // text with breaks
  const BREAK=new Set(["p","num","heading","subheading","crossHeading","listIntroduction","eol","authorialNote","td","th","paragraph"]);
  let out=''; const notes:string[]=[];
  const walk=(e:XmlElement,sink:(s:string)=>void)=>{ if(SKIP.has(e.name))return;
    if(e.name==='authorialNote'){let t='';for(const c of e.children) if(c instanceof XmlText) t+=c.text; else if (c instanceof XmlElement) walk(c,s=>t+=s); notes.push(t);return}
    if(BREAK.has(e.name))sink(' ');
    for(const c of e.children){ if(c instanceof XmlText){ if(!(c.text.trim()===''&&c.text.includes('\n'))) sink(c.text);} else if(c instanceof XmlElement) walk(c,sink)}
    if(BREAK.has(e.name))sink(' ');};
  walk(el,s=>out+=s); return out+' '+notes.join(' ');
}
let bad=0,n=0;
for (const f of globSync(process.argv[2]??"/tmp/unxml/**/*.xml").sort()) {
  const bytes=readFileSync(f); const root=parseXml(bytes.toString('utf8')).root!;
  const a=new Map<string,number>(); const add=(s:string,k:number)=>{for(const w of words(s))a.set(w,(a.get(w)??0)+k)};
  add(inWords(root),1);
  let rs; try{rs=readAkn4un(bytes)}catch{continue}
  n++;
  for(const r of rs){ add(r.enacting.formula,-1); if(r.annexedAs){add(r.annexedAs.heading,-1);add(r.annexedAs.title??"",-1)} r.enacting.words.forEach(w=>add(w,-1)); r.enacting.closing.forEach(w=>add(w,-1)); r.sections.forEach(s=>add(s.title,-1)); r.annexes.forEach(x=>{add(x.heading,-1);add(x.title??'',-1)});
   for(const p of r.paragraphs){add(p.text,-1);p.footnotes.forEach(x=>add(x.text,-1)); if(p.kind==='operative'&&!p.unnumbered)add(String(p.number),-1)}
  }
  const d=[...a].filter(([,k])=>k!==0); if(d.length){bad++; console.log(f.slice(12),d.slice(0,14).map(([w,k])=>w+':'+k).join(' '),d.length, rs.map(r=>r.oddities.join('; ')).join())}
}
console.log(n,'files',bad,'differ');
