import VietnameseText

/// The words before a figure, and what kind of naming they are.
struct LeadPhrase {
  enum Kind {
    /// "Tỷ lệ dân cư nông thôn", "Tổng đàn bò".
    case measure
    /// "hỗ trợ phát triển mới".
    case verb
    /// "huyện Văn Quan", "cây rau".
    case noun
    case empty
  }

  var kind: Kind
  /// In one line; a verb or measure that begins it in small letters. Times and parentheses are left out.
  var words: String
  var wordCount: Int
  /// A measure's name and nothing else: "diện tích".
  var isBare = false
  /// It names a share or rate: "tỷ lệ", "tốc độ", "tỷ trọng".
  var isShareWord = false
  /// "số", "tổng số", "số lượng" and nothing else.
  var isNumberWord = false
  /// A verb that says nothing of the thing counted: "tổ chức", "thực hiện".
  var isLight = false
  /// "số lượng hợp tác xã hoạt động tốt" → "hợp tác xã hoạt động tốt".
  var withoutNumberWord: String?
  /// "vùng Hồi với diện tích" → "diện tích".
  var closingMeasure: String?
  /// "tại huyện Chi Lăng": a place, not a thing.
  var isPlace = false
  /// "mỗi huyện": what each one is to reach.
  var isEach = false
  /// "tổng dung tích của 15 hồ": another quantity's words, of which the number is a part.
  var isEmbedded = false

  init(_ measure: Measure, in text: FigureText) {
    let lead = measure.subject ?? measure.lead
    isPlace = lead.first.map { ["tại", "ở", "trên", "thuộc"].contains(text.text($0)) } ?? false
    isEach = lead.first.map { text.text($0) == "mỗi" } ?? false
    isEmbedded = !lead.isEmpty && text.text(measure.quantity.lexemes.lowerBound - 1) == "của"
    let measures = isPercent(measure) ? LeadPhrase.shareMeasures : LeadPhrase.strongMeasures
    var range = LeadPhrase.fromMeasure(LeadPhrase.content(of: lead, in: text), of: measures, in: text)
    isShareWord =
      range.first.map {
        LeadPhrase.shareMeasures.contains([text.text($0), text.text($0 + 1)]) || text.text($0) == "mức"
      } ?? false
    (range, closingMeasure) = LeadPhrase.cutClosingMeasure(range, in: text)
    wordCount = range.count
    guard let first = range.first else {
      (kind, words) = (.empty, "")
      return
    }
    if let length = LeadWords.measure(at: first, in: text) {
      kind = .measure
      let rest = min(first + length, range.upperBound)..<range.upperBound
      isBare = rest.allSatisfy {
        ["bình", "quân", "trung", "chung", "toàn", "tỉnh", "ngành", "huyện"].contains(text.text($0))
      }
      let isNumber = ["số", "số lượng", "tổng số"].contains(
        text.lexemes[first..<first + length].map(\.text).joined(separator: " "))
      isNumberWord = isNumber && rest.isEmpty
      if isNumber, !rest.isEmpty { withoutNumberWord = LeadPhrase.spell(rest, in: text) }
      if text.text(first) == "tổng", length > 1, text.text(first + 1) != "đàn", !rest.isEmpty {
        range = first + 1..<range.upperBound
      }
      if let given = range.dropFirst(2).first(where: { text.text($0) == "giao" && isAgency(text.text($0 + 1)) }) {
        range = range.lowerBound..<given  // "kế hoạch vốn giao Sở …"
      }
      words = LeadPhrase.spell(range, in: text)
    } else if let length = LeadWords.verb(at: first, in: text) {
      kind = .verb
      words = LeadPhrase.spell(range, in: text)
      isLight = length == range.count && LeadPhrase.lightVerbs.contains(words.lowercased()) || range.count > 10
    } else {
      kind = .noun
      words = LeadPhrase.spell(range, in: text)
    }
    if LeadWords.measure(at: first, in: text) != nil || LeadWords.verb(at: first, in: text) != nil {
      words = words.prefix(1).lowercased() + words.dropFirst()
    }
  }

  /// Without "công tác", "việc" and prepositions at its beginning.
  private static func content(of lead: Range<Int>, in text: FigureText) -> Range<Int> {
    var start = lead.lowerBound
    if LeadWords.verb(at: start, in: text) == nil, LeadWords.measure(at: start, in: text) == nil,
      let doing = lead.first(where: { carryOut.contains([text.text($0), text.text($0 + 1)]) })
    {
      start = doing
    }
    if carryOut.contains([text.text(start), text.text(start + 1)]), start + 2 < lead.upperBound,
      LeadWords.verb(at: start + 2, in: text) != nil
    {
      start += 2
    }
    while start < lead.upperBound {
      if text.has(["công", "tác"], at: start), start + 2 < lead.upperBound {
        start += 2
      } else if ["việc", "tại", "cho", "từ", "riêng", "qua", "thuộc"].contains(text.text(start)) {
        start += 1
      } else {
        break
      }
    }
    return start..<max(start, lead.upperBound)
  }

  /// "nâng cao năng suất rừng trồng" → "năng suất rừng trồng": what is improved is what is measured.
  private static func fromMeasure(_ range: Range<Int>, of measures: Set<[WordKey]>, in text: FigureText) -> Range<Int> {
    guard let first = range.first, LeadWords.measure(at: first, in: text) == nil,
      LeadWords.verb(at: first, in: text) != nil
    else { return range }
    let start = range.prefix(7).first { measures.contains([text.text($0), text.text($0 + 1)]) }
    guard let start, start + 1 < range.upperBound else { return range }
    return start..<range.upperBound
  }

  private static func cutClosingMeasure(_ range: Range<Int>, in text: FigureText) -> (Range<Int>, String?) {
    for length in 1...3 where range.count > length + 1 {
      let start = range.upperBound - length
      guard LeadWords.measure(at: start, in: text) == length, text.text(start) != "số", text.text(start) != "đàn" else {
        continue
      }
      var end = start
      while end > range.lowerBound, ["với", "đạt", "có", "tổng"].contains(text.text(end - 1)) { end -= 1 }
      guard end < start, end > range.lowerBound else { continue }
      return (range.lowerBound..<end, spell(start..<range.upperBound, in: text))
    }
    return (range, nil)
  }

  /// The words in one line, without parentheses and times.
  static func spell(_ range: Range<Int>, in text: FigureText) -> String {
    var pieces: [String] = []
    var start = range.lowerBound
    var at = start
    func close(_ end: Int) { if end > start { pieces.append(text.printed(start..<end)) } }
    while at < range.upperBound {
      if text.text(at) == "(", let end = (at..<range.upperBound).first(where: { text.text($0) == ")" }) {
        close(at)
        at = end + 1
        start = at
      } else if at > range.lowerBound, let length = LeadWords.timeLength(at: at, in: text),
        at + length <= range.upperBound
      {
        close(at)
        at += length
        start = at
      } else {
        at += 1
      }
    }
    close(range.upperBound)
    return pieces.joined(separator: " ")
  }

  private static let carryOut = Set(
    ["thực hiện", "triển khai", "tổ chức"].map { WordKey.phrase($0) })

  private static let shareMeasures = Set(
    [
      "tỷ lệ", "tỉ lệ", "tốc độ", "độ che", "tỷ trọng", "tỉ trọng", "cơ cấu", "tăng trưởng", "chỉ số", "mức độ",
      "hệ số",
    ].map { WordKey.phrase($0) })

  private static let strongMeasures = Set(
    [
      "đàn trâu", "đàn bò", "đàn lợn", "đàn dê", "đàn gia", "đàn ong", "diện tích", "tỷ lệ", "tỉ lệ", "sản lượng",
      "năng suất", "tổng đàn", "thu nhập", "dung tích", "số lượng", "độ che",
      "tổng diện",
      "tổng sản", "tốc độ", "kim ngạch", "doanh thu",
    ].map { WordKey.phrase($0) })

  private static let lightVerbs: Set<String> = [
    "tổ chức", "thực hiện", "triển khai", "hoàn thành", "xây dựng", "lấy", "trình", "giảm", "tăng", "phối hợp",
  ]
}

/// Words behind a counted thing.
enum TailWords {
  /// A verb of its own names the thing: "xã đạt chuẩn nông thôn mới", "HTX được thành lập mới".
  static func saysWhatIsDone(_ tail: Range<Int>, in text: FigureText) -> Bool {
    tail.contains { ["đạt", "được", "đã", "đang", "không", "có", "hết", "tham", "xếp", "mắc"].contains(text.text($0)) }
  }
}

private func isAgency(_ word: WordKey) -> Bool {
  let agencies: Set<WordKey> = ["sở", "ubnd", "các", "cho", "ban", "chi", "huyện", "tỉnh", "phòng", "trung"]
  return agencies.contains(word)
}
