import { describe, expect, it } from 'vitest';
import { articleOf, PROSE } from './helpers.ts';

const OTHER = [
  'I have lived beside that bridge for forty years and nobody ever asked me what I thought of it, not once.',
  'My sister says that they should have built the ferry first and closed the bridge afterwards, as in the old days.',
  'In my town they did the same thing, and in the end it cost twice as much and took three times as long.',
  'Somebody should ask the engineers what they were paid for, that is what I would like to know about it all.',
  'The mayor was right to close it, and whoever says otherwise has never looked at what holds it up from below.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (inner: string) =>
  `<html lang="en"><head><title>Old bridge to close | Kelmouth Gazette</title></head><body><header><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>${inner}<footer><p>© Kelmouth Gazette</p></footer></body></html>`;
const textOfPage = async (inner: string) => (await articleOf(page(inner), 'html')).text.split('\n\n');

describe('pages with traps', () => {
  it('keeps an article that its comments outweigh', async () => {
    const comments = OTHER.map((text, i) => `<div class="entry"><b>user${i}</b><p>${text}</p><a>Reply</a></div>`).join(
      '',
    );
    expect(
      await textOfPage(
        `<article><h1>Old bridge to close</h1><div>${paragraphs(PROSE)}</div></article><div id="discussion-list">${comments}</div>`,
      ),
    ).toEqual(PROSE);
  });
  it('joins a text that advertisements cut into sections', async () => {
    const parts = PROSE.map((text) => `<div class="part"><p>${text}</p></div>`).join(
      '<div class="ad-unit"><p>Advertisement</p><p>Remove ads with a subscription</p></div>',
    );
    expect(await textOfPage(`<main><h1>Old bridge to close</h1>${parts}</main>`)).toEqual(PROSE);
  });
  it('takes two sentences under a film, and not the list of other films', async () => {
    const films = [1, 2, 3, 4, 5, 6]
      .map((i) => `<li><a href="/v${i}"><span>Film number ${i} about something else</span></a></li>`)
      .join('');
    expect(
      await textOfPage(
        `<main><h1>Watch: the bridge closes</h1><p>${PROSE[0]}</p><div><h2>More films</h2><ul>${films}</ul></div></main>`,
      ),
    ).toEqual([PROSE[0]]);
  });
  it('leaves the life of the author and the note of the editor out', async () => {
    expect(
      await textOfPage(
        `<article><h1>Old bridge to close</h1>${paragraphs(PROSE)}<p><em>This story has been updated with comment from the council.</em></p><p>Ann Lee is a senior reporter who covers bridges for the Gazette.</p><p>Contact Ann at ann@gazette.example.</p></article>`,
      ),
    ).toEqual(PROSE);
  });
  it('keeps short answers between bold questions', async () => {
    const article = await articleOf(
      page(
        `<main><h1>An interview</h1><p>${PROSE[0]}</p><p><strong>How are you?</strong></p><p>Tired.</p><p><strong>Why?</strong></p><p>${PROSE[1]}</p></main>`,
      ),
      'html',
    );
    expect(article.blocks.map((block) => [block.type, article.text.slice(block.start, block.end)])).toEqual([
      ['paragraph', PROSE[0]],
      ['heading', 'How are you?'],
      ['paragraph', 'Tired.'],
      ['heading', 'Why?'],
      ['paragraph', PROSE[1]],
    ]);
  });
  it('reads scripts without blanks, and from right to left', async () => {
    const chinese =
      '市议会星期一决定关闭旧桥直到年底，因为工程师发现桥墩有裂缝，而且两年来没有人检查过。市长说渡轮每二十分钟一班，乘客不需要付钱。';
    const one = await articleOf(
      `<html lang="zh"><head><title>旧桥将关闭到年底 - 河口日报</title></head><body><div class="nav"><a href="/">首页</a><a href="/n">新闻</a></div><div class="main"><h1>旧桥将关闭到年底</h1><div class="content"><p>${chinese}</p><p>${chinese.replace('星期一', '星期二')}</p></div></div></body></html>`,
      'html',
    );
    expect([one.title, one.outlet, one.language, one.blocks.length]).toEqual(['旧桥将关闭到年底', '河口日报', 'zh', 2]);
    const arabic =
      'قرر مجلس المدينة يوم الاثنين إغلاق الجسر القديم حتى نهاية العام بعد أن وجد المهندسون شقوقا في دعاماته.';
    const two = await articleOf(
      `<html lang="ar" dir="rtl"><head><title>إغلاق الجسر القديم | صحيفة المرفأ</title></head><body><article><h1>إغلاق الجسر القديم</h1><p>${arabic}</p><p>${arabic.replace('الاثنين', 'الثلاثاء')}</p></article></body></html>`,
      'html',
    );
    expect([two.title, two.outlet, two.language, two.blocks.length]).toEqual([
      'إغلاق الجسر القديم',
      'صحيفة المرفأ',
      'ar',
      2,
    ]);
  });
});
