import { writeFileSync } from 'node:fs';
import { readOpp115 } from './opp115';
import { readHeadedParagraphs } from './headed-paragraphs';
import { unlabelled } from './corpus';
import { sparse, toExample, trainTopics, headingPrior } from './topic-model';
import { createRandom, shuffle } from './random';
import { foldsOf } from './cross-validate';
import { logitsOf } from './linear';
const D='/work/shared/data';
const o=readOpp115(`${D}/opp115`);
const p=readHeadedParagraphs(`${D}/corpus/headed-paragraphs.tsv.gz`);
const chosen=shuffle([...p.keys()],createRandom(5)).slice(0,16000);
const c=unlabelled(p,chosen,sparse);
const m=o.majority.map(toExample),u=o.union.map(toExample);
const prior=headingPrior(c);
for(const sites of [false,true]){
 const folds=foldsOf(o.majority,5,sites,9);
 const sf=new Map(o.majority.map(({site},i)=>[site,folds[i]!]));
 const out:any[]=[];
 for(let f=0;f<5;f++){
  const others=u.filter((_,i)=>!sites||sf.get(o.union[i]!.site)!==f);
  const model=trainTopics([...m.filter((_,i)=>folds[i]!==f),...others],c,prior);
  o.majority.forEach((s,i)=>{ if(folds[i]!==f) return;
   const r=(v:any)=>[...logitsOf(model,v)].map(x=>Math.round(x*1e5)/1e5);
   out[i]=[r(m[i]!.views[0]),r(m[i]!.views[1]),s.before?r(sparse({text:s.before})):null,s.after?r(sparse({text:s.after})):null];});
  console.log(sites,f);
 }
 writeFileSync(`/tmp/topics/cv-${sites?'site':'seg'}.json`,JSON.stringify(out));
}
