import { describe, expect, it } from 'vitest';
import { judgeLink } from '../../src/cleaning/links/judge-link.ts';
import { articleOf, PROSE } from './helpers.ts';

const nobody: ReadonlySet<string> = new Set();
const clean = (url: string, recipients = nobody) => judgeLink(url, recipients).url;

describe('links', () => {
  it('takes known wrappers off without asking the network', () => {
    const target = 'https://news.example/a?id=4';
    const wrapped = encodeURIComponent(target);
    for (const url of [
      `https://eur01.safelinks.protection.outlook.com/?url=${wrapped}&data=05%7C01%7Cann%40reader.example`,
      `https://www.google.com/url?q=${wrapped}&sa=D`,
      `https://l.facebook.com/l.php?u=${wrapped}&h=AT0`,
      `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${wrapped}`)}`,
      `https://click.lists.example/?u=${Buffer.from(target).toString('base64')}`,
    ])
      expect(clean(url)).toBe(target);
  });
  it('takes off parameters that only count readers', () => {
    expect(clean('https://news.example/a?utm_source=x&id=4&fbclid=abc#part')).toBe('https://news.example/a?id=4#part');
  });
  it('drops an address that holds a mail address, open, encoded or in base64', () => {
    for (const hidden of [
      'ann@reader.example',
      'ann%40reader.example',
      Buffer.from('{"to":"ann@reader.example"}').toString('base64url'),
    ])
      expect(judgeLink(`https://news.example/r/${hidden}`, nobody)).toEqual({ url: null, counts: true });
  });
  it('drops opaque parts of counting hosts and keeps words in paths', () => {
    expect(clean('https://click.lists.example/f/a/Zk3vQ0xLm9aTr7BcD2eFgH~~')).toBeNull();
    expect(
      clean('https://news.example/2031/05/03/old-bridge-to-close-at-last-says-council-of-kelmouth'),
    ).not.toBeNull();
  });
  it('lets only http, https and mailto pass', () => {
    for (const url of [
      'javascript:alert(1)',
      ' jAvAscript\n:x',
      'data:text/html,x',
      'file:///etc/passwd',
      'ssh://-oProxyCommand=x/',
      'https://bank.example@evil.example/',
      'tel:1',
    ])
      expect(clean(url)).toBeNull();
    expect(clean('mailto:desk@news.example')).toBe('mailto:desk@news.example');
  });
  it('keeps the words of a dropped link and no part of its address', async () => {
    const tracker = `https://post.lists.example/f/a/Zk3vQ0xLm9aTr7BcD2eFgH~~/${Buffer.from('x ann.lee@reader.example y').toString('base64url')}`;
    const source = `# Bridge\n\n${PROSE[0]} Politico\n[reported](${tracker}). More at ${tracker}\n\nYou are receiving this because ann.lee@reader.example is subscribed.`;
    const article = await articleOf(source, 'markdown');
    expect(article.text).toContain('Politico reported. More at');
    const shown = JSON.stringify({ ...article, origins: [], removed: [] });
    for (const secret of ['ann.lee', 'reader.example', 'lists.example', 'Zk3vQ0']) expect(shown).not.toContain(secret);
    expect(article.removed.map((each) => each.reason)).toContain('link-target');
  });
});
