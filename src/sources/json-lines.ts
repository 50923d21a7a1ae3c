import type { RawDocument } from '../model/raw-document.ts';
import type { DecodedText } from './decode.ts';
import { DOCUMENT_LIMIT } from './limits.ts';
import type { OpenedDocuments } from './opened-documents.ts';

/** One clean article a line; every line becomes a document of its own, named by its line number. */
export function openJsonLines(file: string, decoded: DecodedText): OpenedDocuments {
  const documents: RawDocument[] = [];
  const problems: { place: string | null; reason: string }[] = [];
  const lines = decoded.text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (documents.length >= DOCUMENT_LIMIT) {
      problems.push({ place: null, reason: `holds more than ${DOCUMENT_LIMIT} articles; the rest is left out` });
      break;
    }
    if (/^\s*\{.*\}\s*$/.test(line))
      documents.push({
        ...decoded,
        file: lines.length > 1 ? `${file}#${i + 1}` : file,
        mediaType: 'clean-article',
        text: line,
      });
    else problems.push({ place: String(i + 1), reason: 'is not a line of JSON' });
  }
  return { documents, problems };
}
