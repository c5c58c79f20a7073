import Domain
import Testing

@testable import VietnameseText

@Suite("Numbers as printed") struct NumberReadingTests {
  @Test(
    "a number is read by the Vietnamese rules",
    arguments: [
      ("48.231,7", "48231.7", 1), ("2.223.000", "2223000", 0), ("64.6", "64.6", 1), ("64.65", "64.65", 2),
      ("01", "1", 0), ("5,21", "5.21", 2), ("2.500", "2500", 0), ("2000", "2000", 0), ("0", "0", 0), ("0,5", "0.5", 1),
      ("8,0", "8", 1), ("153,23", "153.23", 2), ("4.790,3", "4790.3", 1), ("1,2345", "1.2345", 4),
      ("922.337.203.685.477,5807", "922337203685477.5807", 4), ("12.5", "12.5", 1), ("007", "7", 0),
    ])
  func reads(text: String, value: String, decimals: Int) throws {
    let number = try #require(readNumber(in: Array(text.unicodeScalars), at: 0))
    #expect(number.range == 0..<text.unicodeScalars.count)
    #expect(number.amount?.description == value)
    #expect(number.decimals == decimals)
  }

  @Test(
    "what fits no rule has no value",
    arguments: [
      ("20.6000", NumberFault.malformedGrouping), ("1.23.456", .malformedGrouping), ("1234.567", .malformedGrouping),
      ("0.500", .malformedGrouping), ("05.000", .malformedGrouping), ("48.231.7", .malformedGrouping),
      ("12.34,5", .malformedGrouping), ("1,234,567", .mixedMarks), ("1,234.5", .mixedMarks), ("0,12345", .tooPrecise),
      ("922.337.203.685.477,5808", .tooLarge), ("99999999999999999999999", .tooLarge),
    ])
  func refuses(text: String, fault: NumberFault) throws {
    let number = try #require(readNumber(in: Array(text.unicodeScalars), at: 0))
    #expect(number.range == 0..<text.unicodeScalars.count)
    #expect(number.reading == .malformed(fault))
  }

  @Test("a mark at the end of a sentence is not part of the number", arguments: ["đạt 60.", "đạt 60, tăng", "đạt 60."])
  func leavesPunctuation(text: String) throws {
    let number = try #require(readNumber(in: Array(text.unicodeScalars), at: 4))
    #expect(number.range == 4..<6)
    #expect(number.amount?.description == "60")
  }

  @Test("nothing is read where no digit stands", arguments: [0, 2, 99, -1])
  func needsDigit(at: Int) {
    #expect(readNumber(in: Array("ha 5".unicodeScalars), at: at) == nil)
  }

  @Test("grouping shows")
  func grouping() {
    #expect(readNumber(in: Array("2.500".unicodeScalars), at: 0)?.isGrouped == true)
    #expect(readNumber(in: Array("2500,5".unicodeScalars), at: 0)?.isGrouped == false)
    #expect(readNumber(in: Array("64.6".unicodeScalars), at: 0)?.isGrouped == false)
  }
}

@Suite("Numbers as typed") struct TypedNumberTests {
  @Test(
    "is read as the officer means it",
    arguments: [
      ("12.345,6", "12345.6"), ("12345.6", "12345.6"), ("12345,6", "12345.6"), ("1.234", "1234"), (" 7 ", "7"),
      ("−5", "-5"), ("-5,5", "-5.5"), ("– 5", "-5"), ("+3", "3"), ("12 345", "12345"), ("12 345,6", "12345.6"),
      ("1\u{A0}234\u{A0}567", "1234567"), ("0", "0"), ("01", "1"), ("64.6", "64.6"),
    ])
  func reads(text: String, value: String) throws {
    #expect(try parseTypedNumber(text).description == value)
  }

  @Test(
    "is refused with the reason",
    arguments: [
      ("", TypedNumberError.empty), ("   ", .empty), ("\u{A0}", .empty), ("abc", .notANumber), ("5 ha", .notANumber),
      ("5%", .notANumber), ("-", .notANumber), (",5", .notANumber), ("5,", .notANumber), ("1e5", .notANumber),
      ("--5", .notANumber), ("20.6000", .malformedGrouping), ("1,234,567", .malformedGrouping),
      ("12345.678", .malformedGrouping), ("12 34", .malformedGrouping), ("1 234.567", .malformedGrouping),
      ("1234 567", .malformedGrouping), ("0,12345", .tooPrecise), ("9999999999999999", .tooLarge), ("٣", .notANumber),
    ])
  func refuses(text: String, reason: TypedNumberError) {
    #expect(throws: reason) { try parseTypedNumber(text) }
  }

  @Test("what is written is read again", arguments: [0, 5, 10_000, 12_345_600, 482_317_000, -21_000, Int64.max])
  func returns(tenThousandths: Int64) throws {
    let amount = Amount(tenThousandths: tenThousandths)
    #expect(try parseTypedNumber(formatNumber(amount)) == amount)
  }
}

@Suite("Numbers as written") struct FormatNumberTests {
  @Test(
    "points group thousands and a comma parts the decimals",
    arguments: [
      ("48231.7", nil, "48.231,7"), ("2223000", nil, "2.223.000"), ("999", nil, "999"), ("1000", nil, "1.000"),
      ("-5", nil, "−5"), ("-1234.5", nil, "−1.234,5"), ("72.35", 1, "72,4"), ("8", 1, "8,0"), ("0", 0, "0"),
      ("0.05", nil, "0,05"), ("-0.04", 1, "0,0"), ("12.3456", 2, "12,35"), ("999999.96", 1, "1.000.000,0"),
      ("7", 9, "7,0000"), ("7.5", -1, "8"),
    ] as [(String, Int?, String)])
  func writes(value: String, decimals: Int?, text: String) throws {
    let negative = value.hasPrefix("-")
    let amount = try parseTypedNumber((negative ? "-" : "") + value.drop { $0 == "-" }.replacing(".", with: ","))
    #expect(formatNumber(amount, decimals: decimals) == text)
  }
}

@Suite("Words, numbers and signs") struct LexemeTests {
  private func texts(_ sentence: String) -> [String] {
    let scalars = Array(sentence.unicodeScalars)
    return listLexemes(in: scalars).map { lexeme in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[lexeme.range])
      return lexeme.kind == .word ? lexeme.text : String(view)
    }
  }

  @Test(
    "a sentence is cut",
    arguments: [
      ("Trồng 9.000ha rừng", ["trồng", "9.000", "ha", "rừng"]), ("348.284 m3 gỗ", ["348.284", "m3", "gỗ"]),
      ("18-20m³/ha/năm", ["18", "-", "20", "m3", "/", "ha", "/", "năm"]),
      ("nghiệp10, đạt", ["nghiệp", "10", ",", "đạt"]),
      ("đạt 5,21 %.", ["đạt", "5,21", "%", "."]), ("Thuỷ lợi, quý I", ["thủy", "lợi", ",", "quý", "i"]),
      ("ĐƯỢC HOÀ", ["được", "hòa"]), ("", []), ("m25", ["m", "25"]),
    ])
  func cuts(sentence: String, expected: [String]) {
    #expect(texts(sentence) == expected)
  }

  @Test("decomposed letters give the same words")
  func composes() {
    #expect(texts("Tru\u{31B}o\u{31B}\u{300}ng hoa\u{301}") == ["trường", "hóa"])
  }
}
