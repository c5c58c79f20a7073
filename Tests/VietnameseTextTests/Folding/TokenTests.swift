import Testing
import VietnameseText

@Suite("Tokens of a line") struct TokenTests {
  @Test("words, numbers and marks keep their places")
  func places() {
    let line = TokenLine("Số: 22 /KH-SNN")
    #expect(line.tokens.map(\.kind) == [.word, .mark, .number, .mark, .word, .mark, .word])
    #expect(line.tokens.map(\.range) == [0..<2, 2..<3, 4..<6, 7..<8, 8..<10, 10..<11, 11..<14])
    #expect(line.text(2..<7) == "22 /KH-SNN")
    #expect(!line.touches(3))
    #expect(line.touches(4))
    #expect(line.number(2) == 22)
    #expect(line.token(from: 4) == 2)
    #expect(line.token(from: 14) == 7)
  }

  @Test("a phrase is found in any case, form and tone placement")
  func phrases() {
    #expect(TokenLine("Theo UỶ  BAN").find("ủy ban") == 1..<3)
    #expect(TokenLine("uy ban").find("ủy ban") == nil)
    #expect(TokenLine("quy chế").find("quý") == nil)
    #expect(TokenLine("Giai đoạn 2021 – 2025").find("2021 - 2025") == 2..<5)
  }

  @Test("of several entries the longest counts")
  func book() {
    let book = PhraseBook([("kế hoạch", 1), ("kế hoạch tài chính", 2), ("chương trình", 3)])
    let line = TokenLine("Kế hoạch tài chính, kế hoạch")
    #expect(book.read(line, at: 0)?.meaning == 2)
    #expect(book.read(line, at: 5)?.meaning == 1)
    #expect(book.find(in: line, 1..<7)?.tokens == 5..<7)
  }

  @Test("empty text and text of blanks have no tokens", arguments: ["", " \n\t", "\u{FEFF}"])
  func empty(text: String) { #expect(TokenLine(text).tokens.isEmpty) }
}
