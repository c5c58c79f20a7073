/// How a letter is spelled, taken apart: the plain letter, the letter with its roof, horn or bar, and the tone.
struct Letter {
  /// "a" for ả, ậ and Ă; 0 where the code point is no letter of the Latin alphabet.
  var plain: UInt8 = 0
  /// Tells a, ă and â apart: a capital stands for a letter that the plain alphabet lacks.
  var spelled: UInt8 = 0
  /// 0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng.
  var tone: UInt8 = 0

  /// The letter at a code point below U+1F00, small or capital, composed or not.
  static func at(_ scalar: Unicode.Scalar) -> Letter {
    scalar.value < 0x1F00 ? table[Int(scalar.value)] : Letter()
  }

  private static let table: [Letter] = {
    var table = [Letter](repeating: Letter(), count: 0x1F00)
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
      table[Int(byte)] = Letter(plain: byte, spelled: byte)
      table[Int(byte) - 32] = Letter(plain: byte, spelled: byte)
    }
    for row in vietnameseRows {
      for (tone, pair) in zip(row.small, row.capital).enumerated() {
        let letter = Letter(plain: row.plain, spelled: row.spelled, tone: UInt8(tone))
        for scalar in [pair.0, pair.1] where scalar.value >= 0x80 { table[Int(scalar.value)] = letter }
      }
    }
    for (plain, letters) in foreignLetters {
      for scalar in letters.unicodeScalars { table[Int(scalar.value)] = Letter(plain: plain, spelled: plain) }
    }
    return table
  }()

  private struct Row {
    var plain: UInt8
    var spelled: UInt8
    var small: String.UnicodeScalarView
    var capital: String.UnicodeScalarView

    init(_ plain: Unicode.Scalar, _ spelled: Unicode.Scalar, _ small: String, _ capital: String) {
      self.plain = UInt8(plain.value)
      self.spelled = UInt8(spelled.value)
      self.small = small.unicodeScalars
      self.capital = capital.unicodeScalars
    }
  }

  /// Without tone, then the five tones in the order of `tone`.
  private static let vietnameseRows = [
    Row("a", "a", "aáàảãạ", "AÁÀẢÃẠ"), Row("a", "A", "ăắằẳẵặ", "ĂẮẰẲẴẶ"), Row("a", "X", "âấầẩẫậ", "ÂẤẦẨẪẬ"),
    Row("e", "e", "eéèẻẽẹ", "EÉÈẺẼẸ"), Row("e", "E", "êếềểễệ", "ÊẾỀỂỄỆ"), Row("i", "i", "iíìỉĩị", "IÍÌỈĨỊ"),
    Row("o", "o", "oóòỏõọ", "OÓÒỎÕỌ"), Row("o", "O", "ôốồổỗộ", "ÔỐỒỔỖỘ"), Row("o", "W", "ơớờởỡợ", "ƠỚỜỞỠỢ"),
    Row("u", "u", "uúùủũụ", "UÚÙỦŨỤ"), Row("u", "U", "ưứừửữự", "ƯỨỪỬỮỰ"), Row("y", "y", "yýỳỷỹỵ", "YÝỲỶỸỴ"),
    Row("d", "D", "đ", "Đ"), Row("d", "D", "\u{F0}", "\u{D0}"),
  ]

  private static let foreignLetters: [(UInt8, String)] = [
    (UInt8(ascii: "a"), "äåÄÅ"), (UInt8(ascii: "c"), "çÇ"), (UInt8(ascii: "e"), "ëË"), (UInt8(ascii: "i"), "îïÎÏ"),
    (UInt8(ascii: "n"), "ñÑ"), (UInt8(ascii: "o"), "öøÖØ"), (UInt8(ascii: "u"), "ûüÛÜ"), (UInt8(ascii: "y"), "ÿ"),
  ]
}

/// A combining mark of decomposed Vietnamese (NFD).
enum CombiningMark {
  case tone(UInt8)
  case circumflex, breve, horn
  case other

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x301: self = .tone(1)
    case 0x300: self = .tone(2)
    case 0x309: self = .tone(3)
    case 0x303: self = .tone(4)
    case 0x323: self = .tone(5)
    case 0x340: self = .tone(2)
    case 0x341: self = .tone(1)
    case 0x302: self = .circumflex
    case 0x306: self = .breve
    case 0x31B: self = .horn
    case 0x300...0x36F: self = .other
    default: return nil
    }
  }

  /// The spelling of a letter once this mark is put on it; the letter itself where the mark does not go with it.
  func put(on spelled: UInt8) -> UInt8 {
    switch (self, spelled) {
    case (.circumflex, UInt8(ascii: "a")): UInt8(ascii: "X")
    case (.circumflex, UInt8(ascii: "e")): UInt8(ascii: "E")
    case (.circumflex, UInt8(ascii: "o")): UInt8(ascii: "O")
    case (.breve, UInt8(ascii: "a")): UInt8(ascii: "A")
    case (.horn, UInt8(ascii: "o")): UInt8(ascii: "W")
    case (.horn, UInt8(ascii: "u")): UInt8(ascii: "U")
    default: spelled
    }
  }
}
