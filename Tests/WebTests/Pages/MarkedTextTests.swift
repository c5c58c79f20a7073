import Domain
import Foundation
import Testing

@testable import Web

@Suite("A document's text with what was read marked") struct MarkedTextTests {
  private func place(_ key: String, _ style: String, _ start: Int, _ end: Int) -> MarkedText.Place {
    MarkedText.Place(key: key, style: style, range: TextRange(start, end))
  }

  @Test("a place leads to its row and can be reached")
  func one() {
    #expect(
      MarkedText.html("Trồng 9.000 ha", [place("c1", "target", 6, 14)]).html
        == "Trồng <mark class=\"target\" data-at=\"c1\" id=\"at-c1\"><a href=\"#row-c1\" tabindex=\"-1\">9.000 ha</a></mark>"
    )
  }

  @Test("places count code points, not letters as seen")
  func codePoints() {
    // "ồ" as three code points.
    let html = MarkedText.html("o\u{0302}\u{0300}!9 ha", [place("c1", "target", 4, 8)]).html
    #expect(html.hasSuffix("tabindex=\"-1\">9 ha</a></mark>"))
  }

  @Test("a place within another: each piece knows all that cover it and leads to the shortest")
  func nested() {
    let html = MarkedText.html("abcdef", [place("t1", "task", 0, 6), place("c1", "target", 2, 4)]).html
    #expect(
      html == """
        <mark class="task" data-at="t1" id="at-t1"><a href="#row-t1" tabindex="-1">ab</a></mark>\
        <mark class="target task" data-at="t1 c1" id="at-c1"><a href="#row-c1" tabindex="-1">cd</a></mark>\
        <mark class="task" data-at="t1"><a href="#row-t1" tabindex="-1">ef</a></mark>
        """)
  }

  @Test("overlapping places, and two at the same place: every key can be reached, once")
  func overlapping() {
    let html = MarkedText.html(
      "abcdef", [place("t1", "task", 0, 4), place("c1", "target", 2, 6), place("f1", "error", 2, 6)]
    ).html
    for key in ["t1", "c1", "f1"] { #expect(html.components(separatedBy: "id=\"at-\(key)\"").count == 2) }
    #expect(plain(html) == "abcdef")
  }

  @Test("a blank to fill has a mark without text")
  func empty() {
    let html = MarkedText.html("Số: /KH", [place("f0", "warning", 4, 4)]).html
    #expect(html.hasPrefix("Số: <mark class=\"warning\" data-at=\"f0\" id=\"at-f0\">"))
    #expect(plain(html) == "Số: /KH")
  }

  @Test("what the document says is text, never markup")
  func escaped() {
    let html = MarkedText.html("<b>&\"'</b>", [place("t1", "task", 3, 6)]).html
    #expect(plain(html) == "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;")
  }

  @Test("places outside the text are left out, blank lines before it too")
  func outside() {
    #expect(MarkedText.html("\n\n abc", [place("t1", "task", 4, 99)]).html == "abc")
    #expect(MarkedText.html("", []).html == "")
  }

  @Test("a very long text is cut, and says so")
  func long() {
    let text = String(repeating: "a", count: MarkedText.limit + 1)
    let cut = MarkedText.html(text, [place("t1", "task", MarkedText.limit, MarkedText.limit + 1)])
    #expect(cut.isCut && cut.html.utf8.count == MarkedText.limit)
    #expect(!MarkedText.html(String(text.dropLast()), []).isCut)
  }

  /// Without tags.
  private func plain(_ html: String) -> String {
    html.components(separatedBy: "<").enumerated().map { index, part in
      index == 0 ? part : part.components(separatedBy: ">").dropFirst().joined(separator: ">")
    }.joined()
  }
}
