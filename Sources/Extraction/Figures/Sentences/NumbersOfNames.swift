import Domain
import VietnameseText

/// Numbers that make no figure of their own: changes told with a comparison, and numbers within the name of a share.
extension FigureText {
  /// "so với năm 2022 giảm 12 vụ": a change of what was counted in the unit before.
  func isComparedChange(_ quantity: StatedQuantity, among measures: [Measure]) -> Bool {
    if isMoreThanBefore(quantity, among: measures) { return true }
    let verb = changeVerb(before: quantity)
    guard verb.word == "tăng" || verb.word == "giảm", let unit = quantity.unit, unit.symbol != "%",
      measures.suffix(4).contains(where: { $0.quantity.unit?.symbol == unit.symbol })
    else { return false }
    let after = unit.lexemes.upperBound
    if text(after) == "so", text(after + 1) == "với" || text(after + 1) == "cùng" { return true }
    var at = verb.start - 1
    while at >= 0, verb.start - at <= 9, ![",", ";", ":"].contains(text(at)), !isFullStop(at) {
      if text(at) == "so", text(at + 1) == "với" || text(at + 1) == "cùng" { return true }
      at -= 1
    }
    return false
  }

  /// "so với cùng kỳ giảm 12 vụ, giảm 08 người chết, tăng 05 người bị thương": the changes that follow the first.
  func goesOnComparing(_ quantity: StatedQuantity, from sentence: Int) -> Bool {
    let verb = changeVerb(before: quantity)
    guard verb.word == "tăng" || verb.word == "giảm", quantity.unit != nil, quantity.unit?.symbol != "%" else {
      return false
    }
    return sentences.sentenceStart(before: quantity.lexemes.lowerBound) == sentence
  }

  /// "cao hơn vụ Xuân năm trước 25.300 tấn", "thấp hơn cùng kỳ 2 vụ".
  private func isMoreThanBefore(_ quantity: StatedQuantity, among measures: [Measure]) -> Bool {
    guard let unit = quantity.unit?.symbol, measures.last?.quantity.unit?.symbol == unit else { return false }
    var at = quantity.lexemes.lowerBound - 1
    var hasPast = false
    while at > 0, quantity.firstNumber - at <= 10, ![",", ";", ":"].contains(text(at)), !isFullStop(at) {
      hasPast = hasPast || text(at) == "trước" || has(["cùng", "kỳ"], at: at)
      if text(at) == "hơn", ["cao", "thấp", "nhiều", "ít"].contains(text(at - 1)) { return hasPast }
      at -= 1
    }
    return false
  }

  /// "(4,0%)" right behind a change.
  func isOfChange(_ quantity: StatedQuantity, endingAt end: Int) -> Bool {
    quantity.unit?.symbol == "%" && text(end) == "(" && quantity.firstNumber <= end + 3 && end > 0
  }

  /// "Tỷ lệ trẻ em được tiêm đủ 8 loại vắc xin đạt trên 95%": the first number belongs to the name of the share.
  func isOfShareName(_ quantity: StatedQuantity, before next: ArraySlice<StatedQuantity>) -> Bool {
    guard let unit = quantity.unit, !unit.symbol.hasPrefix("%"), let share = next.first,
      share.unit?.symbol == "%", !["đạt", "là", ":", "còn"].contains(text(quantity.lexemes.lowerBound - 1)),
      !(quantity.lexemes.lowerBound..<quantity.firstNumber).contains(where: { ["đạt", "là", "còn"].contains(text($0)) }
      ),
      readPercent(share, previousYear: nil) == nil
    else { return false }
    let between = unit.lexemes.upperBound..<max(unit.lexemes.upperBound, share.firstNumber)
    guard between.count <= 30, !between.contains(where: endsClauseMark),
      between.contains(where: {
        ["đạt", "là", "còn", "giảm", "tăng", "chiếm", "dưới", "trên", "khoảng"].contains(text($0))
      })
    else { return false }
    var at = quantity.lexemes.lowerBound - 1
    while at >= 0, quantity.firstNumber - at <= 30, !endsClauseMark(at) {
      if has(["tỷ", "lệ"], at: at) || has(["tỉ", "lệ"], at: at) { return true }
      at -= 1
    }
    return false
  }

  /// "100% trạm y tế quản lý ít nhất 08 bệnh", "80% hộ có thu nhập trên 50 triệu đồng": what each of the counted ones has.
  func isOfWhole(_ quantity: StatedQuantity, _ last: Measure?) -> Bool {
    guard let last, isPercent(last), last.ofPlan == nil, last.vsSamePeriod == nil, !last.isShareOfTotal,
      last.quantity.lexemes.upperBound < last.tail.upperBound, quantity.unit?.symbol.hasPrefix("%") == false
    else { return false }
    let between = last.quantity.lexemes.upperBound..<max(last.quantity.lexemes.upperBound, quantity.lexemes.lowerBound)
    guard between.count <= 16, !between.contains(where: endsClauseMark) else { return false }
    return between.contains { ["có", "quản", "từ", "lý", "dưới", "đạt"].contains(text($0)) }
      && !between.contains { ["với", "tại", "và", "cho", "là", "tương"].contains(text($0)) }
      || text(quantity.lexemes.lowerBound) == "từ"
  }

  private func endsClauseMark(_ index: Int) -> Bool {
    [",", ";", ":", "(", ")"].contains(text(index)) || isFullStop(index)
  }
}
