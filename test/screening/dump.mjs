import { corpusOfDocuments, readDocuments } from './corpus.ts';
import { openFile } from '../../src/screening/gather/open-file.ts';
const [name, format, ...paths] = process.argv.slice(2);
const documents = paths.flatMap((p) => readDocuments(p)).filter(d=>d.name.startsWith(name));
const corpus = corpusOfDocuments(documents, 8).filter(f=>f.name.endsWith(format));
for (const f of corpus){ const o=await openFile(f.bytes,f.name); for (const p of o.value.gathered.passages) console.log(p.place, JSON.stringify(p.text), p.cell? `r${p.cell.row}c${p.cell.column} ${p.cell.columnHeads}`:'');}
