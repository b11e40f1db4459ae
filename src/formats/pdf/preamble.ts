import { filePaint } from '../../charts/panel/paint.ts';
import { fontFamilies } from '../picture/draw.ts';
import { inks } from '../picture/paint.ts';

/** The face of signs that the edition's two have not, as fonts.ts brings it: "≈". */
export const signsFamily = 'Edition Signs';

/**
 * For scripts that none of them has, within the compiler. It would be the machine's own where that has one of this name, so no book
 * of ours should need it, which tests hold.
 */
const builtIn = 'Libertinus Serif';

/**
 * How the book looks, as functions of Typst that the rest of a source calls. Lengths follow the site's: one line of text is four
 * modules of 3.75 pt. Three columns: what it is (number, siglum), the words, what it connects to. Serif is the report's words, sans
 * what the edition adds. No line is justified and no word is hyphenated.
 */
export const preamble = `#let serif = ("${fontFamilies.serif}", "${signsFamily}", "${builtIn}")
#let sans = ("${fontFamilies.sans}", "${signsFamily}", "${builtIn}")
#let ink = rgb("${filePaint('ink')}")
#let soft = rgb("${filePaint('soft')}")
#let hair = rgb("${filePaint('hair')}")
#let red-ink = rgb("${inks.red}")
#let quotation-ink = rgb("${inks.quotation}")
#let statistic-ink = rgb("${filePaint('statistic')}")

#let side = 16mm
#let column = 112mm
#let gutter = 6mm
#let notes = 38mm
#let wide = column + gutter + notes
#let drawn = 98mm
#let module = 3.75pt

// Faces: size, then what is between two lines.
#let set-in(font, size, leading, fill: ink, weight: 400, body) = {
  set text(font: font, size: size, fill: fill, weight: weight)
  set par(leading: leading)
  body
}
#let small(fill: soft, weight: 400, body) = set-in(sans, 7.8pt, 3.4pt, fill: fill, weight: weight, body)
#let says(ours, body) = if ours { set-in(sans, 9pt, 5pt, body) } else { body }
#let strong(body) = text(weight: 500, body)
#let lived = (size: 14.4pt, leading: 4.6pt)
#let lived-long = (size: 12.4pt, leading: 4.8pt)
#let spoken-size = (size: 10.8pt, leading: 4.4pt)

#let spoken(lang: "en", region: none, body) = text(lang: lang, region: region, body)
#let anchor(id) = [#metadata(id)#label(id)]
#let inlink(ink: ink, id, body) = link(label(id), text(fill: ink, body))
#let textlink(ink: ink, id, body) = link(
  label(id),
  underline(
    stroke: (paint: ink, thickness: 0.6pt, dash: if ink == statistic-ink { "dotted" } else { "solid" }),
    offset: 2pt,
    body,
  ),
)
#let weblink(address, body) = link(address, body)
#let page-of(id) = link(label(id), context str(locate(label(id)).page()))

// What stands left of the first line: part of it, so that neither is ever without the other.
#let hung(body) = if body != none { h(-side) + box(width: side, body) }
#let mark(fill: ink, body) = text(font: sans, size: 7.8pt, fill: fill, body)

// Room of a height, or a new page.
#let room(above, height) = {
  block(height: height, width: 100%, breakable: false, above: above, below: 0pt)
  v(-height)
}

#let marginal(parts) = small(for (at, part) in parts.enumerate() {
  block(above: if at == 0 { 0pt } else { 3.4pt }, below: 0pt, part)
})
#let bearing(label, names) = [#text(weight: 500, label) #names.join(", ")]
#let margin-bearing(label, names) = par(bearing(label, names))
#let margin-remark(body) = par(body)
#let margin-number(few, short, values, label) = {
  if values.len() > 1 {
    for value in values { block(above: 0pt, below: 1pt, text(fill: ink, par(value))) }
    par[#label #short]
  } else if few {
    par({ text(size: 12pt, weight: 600, fill: ink, values.first()); [ ]; label; [ ]; short })
  } else {
    par({ text(weight: 600, fill: ink, values.first()); [ ]; short })
  }
}

#let is-short(body) = measure(block(width: column, body)).height < 40 * module

// A block in the column of words, and what it connects to beside it, from its first line on. What is short may be kept whole: the notes
// of what is not could be alone on the next page.
#let row(above: 3 * module, margin: none, kept: false, body) = if margin == none and not kept {
  block(width: 100%, above: above, below: 0pt, body)
} else {
  context {
    let is-whole = kept and is-short(body)
    if margin == none { return block(width: 100%, above: above, below: 0pt, breakable: not is-whole, body) }
    let beside = marginal(margin)
    let height = calc.max(measure(block(width: notes, beside)).height, 8 * module)
    if not is-whole { room(above, height) }
    block(above: if is-whole { above } else { 0pt }, below: 0pt, width: wide, breakable: not is-whole, grid(
      columns: (column, notes), column-gutter: gutter,
      body,
      pad(top: 0.12em, beside),
    ))
  }
}

#let comma = super(text(font: sans, fill: soft, [,]))
#let note(label: none, body) = {
  if label != none { text(weight: 500, fill: ink, label) + [: ] }
  body
}

#let listed(items, ours: false) = if items.len() > 0 {
  block(above: 1.4 * module, below: 0pt, list(
    marker: [–], indent: 0pt, body-indent: 5pt, spacing: 1.4 * module + 1.5pt, tight: false,
    ..items,
  ))
}

#let paragraph(id: "", ours: false, margin: none, words: none, items: (), number: none) = row(
  above: if number == none { 3 * module } else { 5.5 * module },
  margin: margin,
  says(ours, {
    par({ hung(number); anchor(id); words })
    listed(items)
  }),
)

#let quotation(
  id: "", ours: false, margin: none, words: none, items: (),
  siglum: none, speaker: none, translated: none, size: (:), lived: false,
) = {
  let mark-of(sign) = text(fill: quotation-ink, sign)
  let said = quote(block: true, set-in(serif, size.size, size.leading, {
    par({
      hung(mark(fill: quotation-ink, siglum))
      h(-0.453em)
      mark-of[“]
      anchor(id)
      words
      if items.len() == 0 { mark-of[”] }
    })
    if items.len() > 0 {
      listed(items.slice(0, -1) + (items.last() + mark-of[”],))
    }
  }))
  let by = par(set-in(serif, 9.2pt, 4pt, {
    speaker
    if translated != none { small([ ] + translated) }
  }))
  let above = (if lived { 5.5 } else { 4 }) * module
  let after = block(above: 1.2 * module, below: 0pt, by)
  context {
    let beside = if margin != none { marginal(margin) }
    let spread = if lived { column + gutter + 15mm } else { column }
    let height = measure(block(width: spread, said)).height
    let tail = if margin == none { 0pt } else { measure(block(width: notes, beside)).height }
    let together = if height < 90pt { height + calc.max(tail, 5 * module) } else { 14 * module }
    if lived or margin == none {
      room(above, together)
      block(above: 0pt, below: 0pt, width: spread, sticky: true, said)
      if margin == none { after } else {
        block(above: 1.2 * module, below: 0pt, width: wide, breakable: false, grid(
          columns: (column, notes), column-gutter: gutter, by, beside,
        ))
      }
    } else {
      room(above, calc.max(together, tail))
      block(above: 0pt, below: 0pt, width: wide, grid(
        columns: (column, notes), column-gutter: gutter,
        { block(above: 0pt, below: 0pt, sticky: true, said); after },
        pad(top: 0.12em, beside),
      ))
    }
  }
  v(1.5 * module, weak: false)
}

// Headings: contents and bookmarks have the plain title, the page what stands in the supplement.
#let titled(id, level, outlined, plain, shown) = [#heading(level: level, outlined: outlined, bookmarked: true, supplement: shown, plain)#label(id)]

#let head(
  id: "", ours: false, margin: none, level: 1, opens: "section",
  number: none, before: none, title: none, marks: none, to: none,
) = {
  let is-large = opens != "section"
  if is-large { v(if ours { 2 } else { 6 } * module) } else { v((if level <= 2 { 7 } else { 6 }) * module, weak: true) }
  let linked = if to == none { title } else { link(label(to), title) }
  titled(id, level, not ours or is-large, before + title, if is-large {
    [#metadata(title)<opens>]
    let set-large(size, body) = set-in(if ours { sans } else { serif }, size, 0.16em, weight: if ours { 500 } else { 400 }, body)
    // A little smaller where it then needs no second line for a word.
    context {
      let largest = if ours { 20pt } else { 27pt }
      let size = largest * calc.min(1, wide / measure(set-large(largest, title)).width)
      block(width: wide, above: 0pt, below: 0pt, set-large(if size < 0.84 * largest { largest } else { size }, {
        if number != none {
          let most = calc.min(64pt, side / (0.58 * number.len()))
          hung(text(size: most, number))
        }
        linked
        text(size: 12pt, marks)
      }))
    }
  } else {
    let size = if ours { 10.5pt } else if level <= 2 { 13.5pt } else { 11.5pt }
    set-in(if ours { sans } else { serif }, size, 4pt, weight: if ours { 500 } else { 400 }, linked + marks)
  })
  if margin != none { block(above: 2 * module, below: 0pt, sticky: true, marginal(margin)) }
  if opens == "division" { v(8 * module) } else if is-large { v(5 * module, weak: true) } else if ours { v(1.2 * module, weak: true) }
}

#let caution(body) = block(above: 4 * module, below: 0pt, sticky: true, small(par(body)))
#let remark(body) = block(above: 3 * module, below: 0pt, small(par(body)))

#let facts(pairs) = context {
  let most = calc.max(..pairs.map(((name, _)) => measure(small(name)).width))
  let first = calc.max(30mm, calc.min(most + 1pt, 74mm))
  for (at, (name, value)) in pairs.enumerate() {
    block(above: if at == 0 { 3 * module } else { 1.2 * module }, below: 0pt, width: wide, small(grid(
      columns: (first, wide - first - 4mm), column-gutter: 4mm,
      par(name), text(fill: ink, par(value)),
    )))
  }
}
#let listed-facts(pairs) = small(for (at, (name, value)) in pairs.enumerate() {
  block(above: if at == 0 { 0pt } else { 1.8pt }, below: 0pt, par(hanging-indent: 2mm, { if name != none { name + [: ] }; text(fill: ink, value) }))
})

#let entry(
  id: "", ours: false, margin: none, words: none, items: (), level: 2, siglum: none, printed: false,
  ink: ink, title: none, label: none, facts: (), replies: (), rests-on: (),
) = {
  let number = if printed { text(fill: ink, siglum) } else { text(font: sans, weight: 500, size: 9.2pt, fill: ink, siglum) }
  let said = says(ours, {
    par({ if title == none { hung(number); anchor(id) }; words })
    listed(items)
    if rests-on.len() > 0 { block(above: 1.6 * module, below: 0pt, small(par(rests-on.join(h(1.4em))))) }
    if label != none { block(above: 2 * module, below: 0pt, small(par(strong(label)))) }
    for (name, value) in facts {
      block(above: 1.2 * module, below: 0pt, par[#small(name) #value])
    }
    for (head, words) in replies {
      block(above: 2.4 * module, below: 0pt, sticky: true, small(par(strong(head))))
      block(above: 0.8 * module, below: 0pt, set-in(serif, 9.2pt, 4.4pt, par(words)))
    }
  })
  if title == none { row(above: 5.5 * module, margin: margin, kept: true, said) } else {
    v(4.5 * module, weak: true)
    context block(above: 0pt, below: 0pt, width: 100%, breakable: not is-short(said), {
      titled(id, level, true, title, set-in(serif, 11.5pt, 4pt, { hung(number); title }))
      row(above: 1.2 * module, margin: margin, said)
    })
  }
}

#let statistic(
  id: "", ours: false, margin: none, words: none, items: (),
  siglum: none, title: none, numeral: none, values: (), label: none, facts: (),
) = block(above: 5.5 * module, below: 0pt, breakable: false, width: wide, grid(
  columns: (88mm, wide - 88mm - gutter), column-gutter: gutter,
  {
    block(above: 0pt, below: 0pt, small(fill: ink, weight: 500, par({ hung(mark(fill: statistic-ink, siglum)); anchor(id); title })))
    block(above: 1.4 * module, below: 0pt, set-in(sans, 9pt, 3pt, if numeral != none {
      let (before, figure, after) = numeral
      par({
        if before != "" { before + [ ] }
        text(size: 19pt, weight: 600, figure)
        if after != "" { [ ] + after }
        if label != none { [ ] + label }
      })
    } else {
      for (name, value) in values {
        block(above: 0pt, below: 2pt, par({ if name != none { name + [: ] }; text(weight: 600, value) }))
      }
      if label != none { block(above: 0pt, below: 0pt, par(label)) }
    }))
    block(above: 1.6 * module, below: 0pt, set-in(serif, 9.6pt, 4.2pt, { par(words); listed(items) }))
  },
  {
    listed-facts(facts)
    if margin != none { block(above: 4pt, below: 0pt, marginal(margin)) }
  },
))

#let panel(body) = text(weight: 500, body)
#let values-table(columns: 1, head, cells) = block(above: 3 * module, below: 0pt, small(fill: ink, table(
  columns: columns, stroke: (x, y) => (bottom: 0.4pt + hair), align: left + top,
  inset: (x, y) => (left: if x == 0 { 0pt } else { 2.2mm }, right: 0pt, top: 2pt, bottom: 2.4pt),
  table.header(..head.map(cell => text(weight: 500, fill: soft, cell))),
  ..cells,
)))
#let chart(
  id: "", ours: false, margin: none, siglum: none, before: none, title: none, subtitle: none,
  marks: none, drawing: none, table: none, facts: (),
) = context {
  let heading = titled(id, 2, true, before + title, set-in(sans, 12pt, 3.6pt, weight: 500, { hung(mark(fill: statistic-ink, siglum)); title; text(size: 9pt, marks) }))
  let words = if subtitle != none { block(above: module, below: 0pt, sticky: true, small(par(subtitle))) }
  let beside = {
    listed-facts(facts)
    if margin != none { block(above: 4pt, below: 0pt, marginal(margin)) }
  }
  // What is said of it is as wide as the drawing leaves room for. The table stands under the drawing or, where that is lower, under both.
  let two(left) = grid(columns: (drawn + 2mm, wide - drawn - gutter - 2mm), column-gutter: gutter, left, beside)
  let ways = (two({ block(drawing); table }), { two(drawing); table })
  let heights = ways.map(way => measure(block(width: wide, way)).height)
  let shown = ways.at(if heights.last() < heights.first() { 1 } else { 0 })
  let is-whole = measure(block(width: wide, { words; shown })).height < 232mm
  v(8 * module, weak: true)
  block(breakable: not is-whole, above: 0pt, below: 0pt, width: wide, {
    heading
    words
    block(above: 3 * module, below: 0pt, shown)
  })
}

#let subject(id: "", ours: false, margin: none, words: none, items: (), level: 2, title: none, members: ()) = {
  v(5.5 * module, weak: true)
  titled(id, level, false, title, set-in(sans, 10.5pt, 4pt, weight: 500, title))
  block(above: 1.2 * module, below: 0pt, sticky: true, small(fill: ink, { par(words); listed(items) }))
  block(above: 1.6 * module, below: 0pt, small(par(members.map(((id, name)) => name + [ (] + page-of(id) + [)]).join(", "))))
}

#let reference(why: none, id, name) = block(above: 0.8 * module, below: 0pt, width: wide, breakable: false, small(grid(
  columns: (46mm, wide - 46mm - 12mm, 6mm), column-gutter: 3mm,
  par(name), text(fill: ink, par(why)), align(right, par(page-of(id))),
)))
// The first two and the last two stay together: no line of a list is alone at the foot or the top of a page.
#let paired(items) = {
  let together(some) = block(above: 0.8 * module, below: 0pt, breakable: false, some.join())
  if items.len() < 4 { together(items) } else {
    together(items.slice(0, 2))
    items.slice(2, -2).join()
    together(items.slice(-2))
  }
}
#let references(own: false, lead, items) = {
  block(above: (if own { 6 } else { 2.4 }) * module, below: 0.2 * module, sticky: true, small(fill: ink, weight: if own { 500 } else { 400 }, par(lead)))
  paired(items)
}

#let pages-of(ids) = context {
  let first = (:)
  for id in ids {
    let page = str(locate(label(id)).page())
    if page not in first { first.insert(page, id) }
  }
  first.pairs().sorted(key: ((page, _)) => int(page)).map(((page, id)) => link(label(id), page)).join(", ")
}
#let index(groups) = {
  let entries = small(fill: ink, for (letter, terms) in groups {
    for (at, (term, ids)) in terms.enumerate() {
      if at == 0 and letter != none {
        block(above: 3 * module, below: 1pt, sticky: true, par(text(weight: 600, size: 9pt, letter)))
      }
      block(above: if at == 0 { 0pt } else { 1pt }, below: 0pt, breakable: false, par(hanging-indent: 4mm)[#term#h(0.8em)#text(fill: soft, pages-of(ids))])
    }
  })
  if groups.len() == 1 {
    block(above: 3 * module, below: 0pt, width: column, entries)
  } else {
    context {
      let each = (wide - 2 * gutter) / 3
      let height = measure(block(width: each, entries)).height / 3 + 24pt
      block(
        above: 3 * module, below: 0pt, width: wide, ..if height < 170mm { (height: height) },
        columns(3, gutter: gutter, entries),
      )
    }
  }
}

// Short sections of the edition's follow what stands before them, whole, where there is room; what ends the book is the foot of its
// last page.
#let part(opens: "", after: "", brief: false, last: false, body) = if brief and last {
  pagebreak(weak: true)
  v(1fr)
  block(above: 0pt, below: 0pt, breakable: false, body)
} else if brief {
  block(above: 14 * module, below: 0pt, breakable: false, body)
} else {
  if opens != "chapter" or after != "division" { pagebreak(weak: true) }
  body
}

#let destinations(ids) = context [#metadata(ids.map(id => {
  let at = locate(label(id)).position()
  (id: id, page: at.page, x: at.x.pt(), y: at.y.pt())
}))<destinations>]

#let running-head(title) = context {
  let here-page = here().page()
  let all = query(<opens>)
  // What begins at the head of a page is its own running head.
  let heads(it) = it.location().page() == here-page and (it.location().position().y < 80mm or it.location() == all.last().location())
  if here-page < 3 or all.any(heads) { return }
  let before = all.filter(it => it.location().page() < here-page)
  block(width: wide, small(grid(
    columns: (1fr, 1fr), par(title), align(right, par(if before.len() > 0 { before.last().value })),
  )))
}
#let running-foot(parts) = context if here().page() > 1 {
  block(width: wide, small(grid(
    columns: (1fr, 20mm), par(parts.join([ · ])), align(right, par(text(fill: ink, str(here().page())))),
  )))
}

#let opening(
  lang: "en", plain: "", description: "", date: none, author: "", contents: "", heads: (:), running: none, foot: (),
  title: none, subtitle: (), chapter: none, body: (), cited: none, edition: (), translation: none, site: none, rest,
) = {
  set document(title: plain, author: author, description: description, date: date)
  set page(
    paper: "a4", numbering: "1", margin: (left: 20mm + side, right: 18mm + notes + gutter, top: 27mm, bottom: 27mm),
    header: running-head(running), header-ascent: 9mm, footer: running-foot(foot), footer-descent: 9mm,
  )
  set text(
    font: serif, size: 10.2pt, fill: ink, lang: lang, region: "GB", fallback: false, hyphenate: false,
    top-edge: 0.8em, bottom-edge: -0.2em,
  )
  set par(leading: 4.8pt, spacing: 0pt, justify: false)
  set block(above: 0pt, below: 0pt)
  set footnote(numbering: "1")
  set footnote.entry(separator: line(length: 20mm, stroke: 0.4pt + hair), gap: 2.4pt, clearance: 3 * module, indent: 0pt)
  show footnote: set text(font: sans, fill: soft)
  show footnote.entry: set text(font: sans, size: 7.8pt, fill: soft)
  show footnote.entry: set par(leading: 3.4pt)
  show quote.where(block: true): it => it.body
  show heading: it => block(above: 0pt, below: 0pt, sticky: true, it.supplement)
  show std.title: it => set-in(serif, 40pt, 0.12em, it.body)
  show emph: it => text(style: "normal", it.body)

  // The title page.
  v(32mm)
  block(width: wide, std.title(title))
  block(above: 5 * module, set-in(serif, 13pt, 5pt, for line in subtitle { block(below: 5pt, par(line)) }))
  if chapter != none { block(above: 6 * module, set-in(serif, 16pt, 5pt, par(chapter))) }
  block(above: 10 * module, for line in body { block(below: 5pt, par(line)) })
  if cited != none { block(above: 3 * module, par(cited)) }
  v(1fr)
  block(width: column, small({
    for (at, line) in edition.enumerate() { block(below: 3.4pt, par(if at == 0 { text(weight: 500, fill: ink, line) } else { line })) }
    if site != none { block(below: 3.4pt, par(weblink(site, site))) }
    if translation != none {
      block(above: 8pt, par[#text(weight: 500, fill: ink, translation.first()) #translation.last()])
    }
  }))
  pagebreak()

  // The contents.
  v(2 * module)
  heading(level: 1, outlined: false, bookmarked: false, supplement: set-in(sans, 20pt, 4pt, weight: 500, contents), contents)
  v(5 * module)
  show outline.entry: it => {
    let (number, title, ours) = heads.at(str(it.element.label))
    let is-first = it.level == 1
    block(above: if is-first { 1.7 * module } else { 0.5 * module }, width: wide, sticky: is-first, link(
      it.element.location(),
      set-in(if ours { sans } else { serif }, if is-first { 10.2pt } else { 8.6pt }, 2.6pt, fill: if is-first { ink } else { soft }, grid(
        columns: (1fr, 12mm),
        pad(left: (it.level - 1) * 5mm, par(hanging-indent: (it.level - 1) * 5mm, { if number != none { hung(text(font: serif, number)) }; title })),
        align(right, text(font: sans, size: 8.6pt, it.page())),
      )),
    ))
  }
  outline(title: none, depth: 2)
  rest
}
`;
