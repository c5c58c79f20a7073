import VietnameseText

extension FigureText {
  /// A "." that ends a sentence; points of numbers are within their lexeme, and "..." or an initial ends none.
  func isFullStop(_ index: Int) -> Bool {
    guard text(index) == "." else { return false }
    if text(index + 1) == "." || text(index - 1) == "." { return false }
    return index + 1 >= lexemes.count || !lexemes[index + 1].isGlued || lexemes[index + 1].capitals != .none
  }

  /// A parenthesis opened since `start` is still open at `index`.
  func isOpenParenthesis(before index: Int, from start: Int) -> Bool {
    sentences.openParenthesis(before: index).map { $0 >= start } ?? false
  }

  /// Words that go on naming what was counted: up to a mark, a number, or a word that begins a circumstance.
  func readTail(after start: Int) -> Range<Int> {
    var at = start
    while at < lexemes.count, at - start < 24 {
      let lexeme = lexemes[at]
      if at > start || lexeme.key == ",", let end = endOfListedNoun(at) {
        at = end
        continue
      }
      if lexeme.kind == .sign, !["“", "”", "\"", "-", "&"].contains(lexeme.key) { break }
      if lexeme.kind == .number { break }
      if isCircumstance(at, from: start) { break }
      at += 1
    }
    while at > start, ["cho", "với", "của", "về", "và", "tại", "các", "là", "được"].contains(text(at - 1)) { at -= 1 }
    return start..<at
  }

  /// ", hợp tác xã" in "10 doanh nghiệp, hợp tác xã, tổ hợp tác tham gia": a noun of the catalogue without a number of its own.
  private func endOfListedNoun(_ comma: Int) -> Int? {
    guard text(comma) == ",", let unit = readUnit(in: lexemes, at: comma + 1), unit.kind == .counted else { return nil }
    let end = unit.lexemes.upperBound
    let isCounted =
      lexemes.indices.contains(end) && (lexemes[end].kind == .number || sentences.counting.contains(end + 1))
    return unit.lexemes.count > 1 && !isCounted ? end : nil
  }

  /// "trên địa bàn", "trong năm", "đạt 98% kế hoạch", "với tổng số": what follows no longer names the thing.
  private func isCircumstance(_ index: Int, from start: Int) -> Bool {
    let isNumberNext = { (offset: Int) in index + offset < lexemes.count && lexemes[index + offset].kind == .number }
    switch text(index) {
    case "đối": return text(index + 1) == "với"
    case "giai": return text(index + 1) == "đoạn" && isNumberNext(2)
    case "so", "nhằm", "để", "theo", "trước", "từ", "ước", "chiếm", "vượt": return true
    case "thuộc" where ["trực", "phụ", "lệ"].contains(text(index - 1)): return false
    case "trong", "năm", "tháng", "đến", "tại", "với", "trên", "hết", "qua", "vào", "bằng", "thuộc", "và", "gồm", "còn":
      return true
    case "đạt", "tăng", "giảm", "bình":
      return isNumberNext(1) || isNumberNext(2) || has(["đạt", "mục", "tiêu"], at: index)
    case "là", "tương": return true
    default: return false
    }
  }
}
