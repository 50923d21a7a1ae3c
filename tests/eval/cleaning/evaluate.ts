import { evaluateAnnotated } from './evaluate-annotated.ts';
import { evaluateDumps } from './evaluate-dumps.ts';
import { evaluatePages } from './evaluate-pages.ts';

const withErrors = process.argv.includes('--errors');
const only = ['--pages', '--dumps', '--files'].filter((each) => process.argv.includes(each));
const runs = (name: string) => only.length === 0 || only.includes(name);
if (runs('--pages')) await evaluatePages(withErrors);
if (runs('--dumps')) await evaluateDumps(withErrors);
if (runs('--files')) await evaluateAnnotated(withErrors);
