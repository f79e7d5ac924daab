import { strToU8 } from 'fflate'

const chapter = (title: string, body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><link href="a.css"/></head><body>${title}${body}</body></html>`

/** The files of a small book; the first says what it is, as the format asks for. */
export function bookFiles(): Record<string, Uint8Array> {
  const files = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0">
      <metadata>
        <dc:title>The Night Ferry</dc:title><dc:language>en</dc:language><dc:publisher>Harbour Press</dc:publisher>
        <dc:creator id="a">Quill, Ada</dc:creator><meta refines="#a" property="role">aut</meta>
        <dc:creator id="b">Tom Mirek</dc:creator><meta refines="#b" property="role">ill</meta>
        <dc:date>1932</dc:date>
      </metadata>
      <manifest>
        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        <item id="t" href="text/title.xhtml" media-type="application/xhtml+xml"/>
        <item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
        <item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
        <item id="css" href="a.css" media-type="text/css"/>
      </manifest>
      <spine><itemref idref="t"/><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>`,
    'OEBPS/nav.xhtml': chapter(
      '',
      '<nav xmlns:epub="http://www.idpf.org/2007/ops" epub:type="toc"><ol><li><a href="text/one.xhtml">One</a></li><li><a href="text/two.xhtml#a">The Second Boat</a></li></ol></nav>',
    ),
    'OEBPS/text/title.xhtml': chapter('', '<p>The Night Ferry</p><p>Ada Quill</p>'),
    'OEBPS/text/one.xhtml': chapter(
      '<h1>One</h1>',
      '<p><a id="p1"/>The ferry left at noon.</p><hr/><p>Nobody waved.</p>',
    ),
    'OEBPS/text/two.xhtml': chapter('', '<div><p>It came in the night.</p></div>'),
  }
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
}
