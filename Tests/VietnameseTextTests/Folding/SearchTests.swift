import Testing
import VietnameseText

@Suite("Folding for search") struct SearchTests {
  @Test(
    "accents, case, đ, tone placement and blanks do not count",
    arguments: [
      ("", ""),
      ("   ", ""),
      ("Đặng Thùy Linh", "dang thuy linh"),
      ("Thuỷ lợi", "thuy loi"),
      ("Thủy lợi", "thuy loi"),
      ("HOÁ học, hóa học", "hoa hoc, hoa hoc"),
      ("Uỷ ban nhân dân tỉnh", "uy ban nhan dan tinh"),
      ("nghiệp  \u{A0}vụ\n\tmới ", "nghiep vu moi"),
      ("22/KH-SNN", "22/kh-snn"),
      ("2021 – 2025", "2021 - 2025"),
      ("“Mỗi xã”", "\"moi xa\""),
      ("ƯỚC ĐẠT 64,6%", "uoc dat 64,6%"),
      ("m³, ÷, Ω", "m³, ÷, ω"),
      ("ặ ẵ ữ ợ ỹ ề", "a a u o y e"),
    ])
  func folds(text: String, folded: String) { #expect(foldForSearch(text) == folded) }

  @Test("decomposed text folds as composed text does")
  func decomposed() {
    let composed = "Nghị quyết về thuỷ lợi, ủy ban, được, Đặng, trường"
    let decomposed =
      "Nghi\u{323} quye\u{302}\u{301}t ve\u{302}\u{300} thuy\u{309} lo\u{31B}\u{323}i, u\u{309}y ban, "
      + "\u{111}u\u{31B}o\u{31B}\u{323}c, \u{110}a\u{306}\u{323}ng, tru\u{31B}o\u{31B}\u{300}ng"
    #expect(foldForSearch(decomposed) == foldForSearch(composed))
    #expect(TokenLine(decomposed).tokens.map(\.key) == TokenLine(composed).tokens.map(\.key))
  }

  @Test("every Vietnamese letter folds to one letter of a to z")
  func everyLetter() {
    let letters = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ"
    for letter in letters {
      let folded = foldForSearch(String(letter))
      #expect(folded.utf8.count == 1)
      #expect(folded == foldForSearch(letter.uppercased()))
    }
  }
}
