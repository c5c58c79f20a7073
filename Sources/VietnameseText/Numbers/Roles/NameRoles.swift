import Domain

extension RoleReader {
  /// A number glued to a word: a footnote mark, or part of a name such as "QH15"; nil where a blank was only forgotten.
  func readGluedRole(at index: Int) -> NumberRole? {
    guard lexemes[index].isGlued, let before = lexeme(index - 1) else { return nil }
    if before.kind == .word {
      if before.capitals == .all { return .name }
      let forgotten: Set<WordKey> = [
        "đạt", "trên", "được", "có", "khoảng", "từ", "đến", "là", "dưới", "với", "tăng", "giảm", "bằng", "số",
      ]
      if forgotten.contains(before.key), hasKnownUnit(after: index) { return nil }
      return plain(index, digits: 3) != nil ? .footnoteMark : .name
    }
    if [")", "”", "\"", "»", "%"].contains(before.key), plain(index, digits: 3) != nil, !hasKnownUnit(after: index) {
      return .footnoteMark
    }
    if before.key == "-", before.isGlued, lexeme(index - 2)?.kind == .word,
      lexeme(index - 2)?.capitals != Lexeme.Capitals.none
    {
      return .name  // "COVID-19", "VN-2000"
    }
    return nil
  }

  /// A number of nine digits or more that begins with 0, or one after "điện thoại".
  func isPhone(_ index: Int) -> Bool {
    let digits = scalars[lexemes[index].range].filter(\.isWesternDigit)
    if digits.first == "0", digits.count >= 9 { return true }
    var at = index - 1
    while [":", ".", "("].contains(text(at)) { at -= 1 }
    return ["đt", "thoại", "tel", "fax", "hotline"].contains(text(at)) && digits.count >= 4
  }

  /// "197/QĐ-UBND", "22 /KH-SNN", "06/2022/QH15", "19- NQ/TW", "phụ lục 01/SXNLN".
  func isDocumentSymbol(_ index: Int) -> Bool {
    guard numbers[index]?.decimals == 0 else { return false }
    var at = index + 1
    if text(at) == "/", isCalendarYear(at + 1), text(at + 2) == "/" { at += 2 }
    guard let mark = lexeme(at)?.key, let kind = lexeme(at + 1), kind.kind == .word, kind.capitals != .none else {
      return isNumberWord(before: index)
    }
    if mark == "/" { return kind.capitals == .all }
    if mark == "-" { return text(at + 2) == "/" && isWord(at + 3) && lexeme(at + 3)?.capitals == .all }
    return isNumberWord(before: index)
  }

  /// "số 15", "số: 22"; but "tổng số 820 học viên", "trong số 59 mẫu" count.
  private func isNumberWord(before index: Int) -> Bool {
    var at = index - 1
    while [":", "."].contains(text(at)) { at -= 1 }
    guard text(at) == "số" else { return false }
    return !["tổng", "trong", "trên", "chỉ", "hệ", "một", "với"].contains(text(at - 1))
  }

  /// The label at the head of the text: "1.", "2)", "1.1 Hỗ trợ", "1.1.".
  func isNumbering(_ index: Int) -> Bool {
    guard lexemes[..<index].allSatisfy({ $0.kind == .sign }) else { return false }
    let groups = groupDigits(scalars[lexemes[index].range])
    guard groups.allSatisfy({ $0.mark != "," && (1...2).contains($0.digits.count) }) else { return false }
    guard let next = lexeme(index + 1) else { return true }
    if [".", ")", ":"].contains(next.key), next.isGlued { return true }
    if next.key == "-", next.isGlued, let word = lexeme(index + 2), word.kind == .word, !word.isGlued {
      return true  // "1- Đảng đoàn …" of the Party's documents
    }
    if groups.count == 1, groups[0].digits.count == 1, next.kind == .word, next.capitals == .first,
      !hasKnownUnit(after: index), lexemes.count > 4
    {
      return true  // "2 Giao cụ thể: …": a footnote's own mark
    }
    return groups.count > 1 && next.kind == .word && next.capitals != .none && !hasKnownUnit(after: index)
  }

  /// The 01 of "tiêu chí/01 xã", where no number counts the tiêu chí, and of "giá trị sản xuất trên 01 ha".
  func isPerUnit(_ index: Int) -> Bool {
    if ["trên", "cho", "mỗi"].contains(text(index - 1)), plain(index, digits: 2) == 1,
      ["ha", "đơn", "m2", "sào"].contains(text(index + 1)),
      (2...7).contains(where: { ["giá", "thu", "năng", "lợi", "doanh"].contains(text(index - $0)) })
    {
      return true
    }
    if isPopulation(index) { return true }
    guard text(index - 1) == "/", plain(index, digits: 2) == 1, isWord(index - 2), hasKnownUnit(after: index) else {
      return false
    }
    return (2...4).allSatisfy { lexeme(index - $0)?.kind != .number }
  }

  /// "bác sĩ/1 vạn dân", "ca mắc/100.000 dân", "tử vong trên 1.000 trẻ đẻ sống": a round number of people that a rate is told for.
  private func isPopulation(_ index: Int) -> Bool {
    guard text(index - 1) == "/" || text(index - 1) == "trên", isWord(index - 2), isPowerOfTen(index) else {
      return false
    }
    let at =
      text(index + 1) == "vạn" || text(index + 1) == "nghìn" || text(index + 1) == "triệu" ? index + 2 : index + 1
    return ["dân", "trẻ", "phụ", "bà", "bé"].contains(text(at)) || has(["người", "dân"], at: at)
  }

  private func isPowerOfTen(_ index: Int) -> Bool {
    let digits = scalars[lexemes[index].range].filter(\.isWesternDigit)
    return digits.first == "1" && digits.dropFirst().allSatisfy { $0 == "0" } || digits == ["0", "1"]
  }

  private func has(_ words: [WordKey], at start: Int) -> Bool {
    words.indices.allSatisfy { text(start + $0) == words[$0] }
  }

  /// "bản đồ tỷ lệ 1/10.000".
  func isScale(_ index: Int) -> Bool {
    plain(index, digits: 1) == 1 && text(index + 1) == "/" && text(index - 1) == "lệ"
      || text(index - 1) == "/" && plain(index - 2, digits: 1) == 1 && text(index - 3) == "lệ"
  }

  /// "Điều 4", "Hợp phần 3", "lần thứ 4", "ISO 22000"; "nội dung 05 mô hình" counts.
  func isName(_ index: Int) -> Bool {
    guard let before = lexeme(index - 1), before.kind == .word else { return false }
    if NameWords.always.contains(before.key) { return true }
    if NameWords.standards.contains(before.key) { return true }
    let pair = [text(index - 2), before.key]
    if NameWords.countingPairs.contains(pair) { return false }
    if isProgramme(index) { return true }
    if NameWords.pairs.contains(pair) || NameWords.unlessCounting.contains(before.key) { return !isCounting(index) }
    return isTreeProgramme(index) || isForestKinds(index)
  }

  /// "Đề án 1 triệu ha lúa chất lượng cao", "Chương trình 5 triệu ha rừng": a round number right behind the programme's word.
  private func isProgramme(_ index: Int) -> Bool {
    let pair = [text(index - 2), text(index - 1)]
    return NameWords.programmes.contains(pair) && ["triệu", "tỷ", "tỉ", "nghìn"].contains(text(index + 1))
  }

  /// A known unit in small letters follows: "nội dung 05 mô hình", but not "Hợp phần 3 Cơ sở hạ tầng".
  private func isCounting(_ index: Int) -> Bool {
    hasKnownUnit(after: index) && lexeme(index + 1)?.capitals != .first
  }

  /// "quy hoạch 3 loại rừng" names the forests of the law; nothing is counted.
  private func isForestKinds(_ index: Int) -> Bool {
    plain(index, digits: 2) == 3 && text(index + 1) == "loại" && text(index + 2) == "rừng"
  }

  /// "Đề án trồng 01 tỷ cây xanh" is the name of a programme.
  private func isTreeProgramme(_ index: Int) -> Bool {
    guard plain(index, digits: 2) == 1, ["tỷ", "tỉ"].contains(text(index + 1)), text(index + 2) == "cây" else {
      return false
    }
    return (2...5).contains { ["án", "trình", "trào", "động"].contains(text(index - $0)) }
  }

  /// In "02/59 mẫu" and "474,94/371,0 ha" the second number is what the first is a part of, or stands against.
  mutating func settleFraction(at index: Int) {
    guard text(index + 1) == "/", let whole = numbers[index + 2]?.amount, let part = numbers[index]?.amount else {
      return
    }
    let isGlued = lexeme(index + 1)?.isGlued == true && lexeme(index + 2)?.isGlued == true
    guard isGlued && part <= whole || hasKnownUnit(after: index + 2) else { return }
    settled[index + 2] = .base
  }
}

enum NameWords {
  static let always: Set<WordKey> = ["điều", "khoản", "thứ", "khóa", "ql", "đt", "phụ"]
  static let standards: Set<WordKey> = ["iso", "tcvn", "qcvn", "haccp", "vn"]
  static let pairs = Set(
    [
      "hợp phần", "phụ lục", "phụ biểu", "mẫu biểu", "quốc lộ", "tỉnh lộ", "đường tỉnh", "kỳ họp", "dự án", "nhiệm vụ",
      "nội dung", "chuyên đề", "giai đoạn", "cấp độ", "trọng tâm", "ghi chú",
    ].map { WordKey.phrase($0) })
  static let programmes = Set(["đề án", "chương trình", "dự án", "phong trào"].map { WordKey.phrase($0) })
  /// "xử lý dứt điểm 15 bãi rác", "thí điểm 03 khu": the word before the number belongs to a verb.
  static let countingPairs = Set(
    ["dứt điểm", "thí điểm", "trọng điểm", "cao điểm", "tiếp nhận", "sắp xếp", "phân loại", "xếp loại", "kiểm tập"].map
    {
      WordKey.phrase($0)
    })
  static let unlessCounting: Set<WordKey> = [
    "mục", "phần", "chương", "tiết", "biểu", "bảng", "hình", "điểm", "cấp", "hạng", "loại", "nhóm", "bước", "đợt",
    "vòng", "khu", "thôn",
    "tiêu", "chí", "tổ", "lớp", "kỳ", "khối", "tầng", "lô", "số", "án", "vụ", "dung", "tập",
  ]
}
