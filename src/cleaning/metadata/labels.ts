import type { Span } from '../../model/span.ts';
import type { Head } from '../head/head.ts';
import { tidyByline } from './bylines.ts';

const LABELS: Readonly<Record<string, 'title' | 'date' | 'byline' | 'outlet' | 'section' | 'other'>> = {
  title: 'title',
  headline: 'title',
  hd: 'title',
  header: 'title',
  subject: 'title',
  titel: 'title',
  titre: 'title',
  titulo: 'title',
  date: 'date',
  published: 'date',
  publication_date: 'date',
  pubdate: 'date',
  pub_date: 'date',
  datum: 'date',
  fecha: 'date',
  created: 'date',
  publish_date: 'date',
  dateline: 'other',
  pd: 'date',
  posted: 'date',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  by: 'byline',
  from: 'byline',
  to: 'other',
  cc: 'other',
  'reply-to': 'other',
  'message-id': 'other',
  list: 'other',
  topics: 'other',
  creator: 'byline',
  reporter: 'byline',
  writer: 'byline',
  autor: 'byline',
  auteur: 'byline',
  source: 'outlet',
  outlet: 'outlet',
  publication_title: 'outlet',
  source_title: 'outlet',
  document_title: 'title',
  article_title: 'title',
  publication: 'outlet',
  publisher: 'outlet',
  newspaper: 'outlet',
  site: 'outlet',
  site_name: 'outlet',
  sn: 'outlet',
  quelle: 'outlet',
  agency: 'outlet',
  section: 'section',
  category: 'section',
  desk: 'section',
  rubrik: 'section',
  subject_terms: 'other',
  graphic: 'other',
  'load-date_': 'other',
  dateline_: 'other',
  series: 'other',
  pages: 'other',
  issn: 'other',
  source_type: 'other',
  publication_info: 'other',
  publication_year: 'other',
  place_of_publication: 'other',
  country_of_publication: 'other',
  language_of_publication: 'other',
  document_type: 'other',
  last_updated: 'other',
  database: 'other',
  document_id: 'other',
  proquest_document_id: 'other',
  accession_number: 'other',
  full_text: 'other',
  abstract: 'other',
  correction: 'other',
  credit: 'other',
  photo: 'other',
  highlight: 'other',
  organization: 'other',
  person: 'other',
  geographic: 'other',
  industry: 'other',
  company: 'other',
  url: 'other',
  link: 'other',
  language: 'other',
  lang: 'other',
  tags: 'other',
  keywords: 'other',
  length: 'other',
  page: 'other',
  edition: 'other',
  copyright: 'other',
  'load-date': 'other',
  id: 'other',
  words: 'other',
  word_count: 'other',
  wc: 'other',
  country: 'other',
  location: 'other',
  city: 'other',
  retrieved: 'other',
  accessed: 'other',
  updated: 'other',
  modified: 'other',
  layout: 'other',
  slug: 'other',
  type: 'other',
  image: 'other',
  description: 'other',
  doc: 'other',
  document: 'other',
  'publication-type': 'other',
  'journal-code': 'other',
  body: 'other',
  text: 'other',
  content: 'other',
};

/** The label a line opens with ("Published: 3 May 2031"), when it is one that descriptions of articles have. */
export function labelOf(text: string): { readonly label: string; readonly value: string } | null {
  if (text.length > 400) return null;
  const found = /^([A-Za-z][A-Za-z _-]{1,28}?)\s?:\s*(.*)$/.exec(text);
  if (!found) return null;
  const label = found[1].toLowerCase().replace(/ /g, '_');
  return Object.hasOwn(LABELS, label) ? { label, value: found[2].trim() } : null;
}

/** True for a label that only archives write: in capitals, at the start of a line. */
export function isArchiveLabel(text: string): boolean {
  return /^[A-Z][A-Z -]{2,20}:(?:\s|$)/.test(text) && labelOf(text) !== null;
}

/** Takes what a labelled value says into the head; a label that says nothing of use is passed over. */
export function applyLabel(head: Head, label: string, value: string, source: Span): void {
  const key = label.toLowerCase();
  const kind = Object.hasOwn(LABELS, key) ? LABELS[key] : 'other';
  if (value === '' || value.length > 400) return;
  if (kind === 'title') {
    if (head.title !== null) return;
    head.title = value;
    head.titleSource = source;
  } else if (kind === 'date') head.dates.push({ text: value, where: 'metadata', source });
  else if (kind === 'byline') head.byline ??= tidyByline(value.replace(/\s*<[^>]*>$/, ''));
  else if (kind === 'section') head.section ??= value;
  else if (kind === 'outlet' && head.outlet === null && !/^https?:/.test(value)) {
    head.outlet = value.replace(/\s*[;(].*$/, '');
    head.outletBasis = 'stated';
  }
}
