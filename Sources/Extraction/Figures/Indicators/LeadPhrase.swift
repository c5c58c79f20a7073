import VietnameseText

/// The words before a figure, and what kind of naming they are.
struct LeadPhrase {
  enum Kind {
    /// "Tỷ lệ dân cư nông thôn", "Tổng đàn bò".
    case measure
    /// "Hỗ trợ phát triển mới".
    case verb
    /// "huyện Văn Quan", "cây rau".
    case noun
    case empty
  }

  var kind: Kind
  /// As printed, in one line.
  var words: String
  var wordCount: Int
  /// A measure's name and nothing else: "diện tích".
  var isBare = false
  /// "số", "tổng số", "số lượng" and nothing else.
  var isNumberWord = false
  /// A verb that says nothing of the thing counted: "tổ chức", "có", "thực hiện".
  var isLight = false
  /// "số lượng hợp tác xã hoạt động tốt" → "hợp tác xã hoạt động tốt".
  var withoutNumberWord: String?

  init(_ measure: Measure, in text: FigureText) {
    let range = LeadPhrase.content(of: measure.lead, in: text)
    words = text.printed(range)
    wordCount = range.count
    guard let first = range.first else {
      kind = .empty
      return
    }
    let start = text.text(first) == "tổng" ? first + 1 : first
    if let length = LeadWords.measure(at: start, in: text) ?? LeadWords.measure(at: first, in: text) {
      kind = .measure
      let rest = min(start + length, range.upperBound)..<range.upperBound
      isBare = rest.isEmpty
      let isNumber = text.text(start) == "số"
      isNumberWord = isNumber && rest.isEmpty
      if isNumber, !rest.isEmpty { withoutNumberWord = text.printed(rest) }
      if start > first, !rest.isEmpty, text.text(start) != "đàn" { words = text.printed(start..<range.upperBound) }
    } else if let length = LeadWords.verb(at: first, in: text) {
      kind = .verb
      isLight = length == range.count && LeadPhrase.lightVerbs.contains(words.lowercased())
    } else {
      kind = .noun
    }
  }

  /// Without "công tác", "việc" and preposition at its beginning.
  private static func content(of lead: Range<Int>, in text: FigureText) -> Range<Int> {
    var start = lead.lowerBound
    while start < lead.upperBound {
      if text.has(["công", "tác"], at: start), start + 2 < lead.upperBound {
        start += 2
      } else if ["việc", "tại", "cho", "từ", "riêng"].contains(text.text(start)) {
        start += 1
      } else {
        break
      }
    }
    return start..<max(start, lead.upperBound)
  }

  private static let lightVerbs: Set<String> = [
    "tổ chức", "thực hiện", "triển khai", "hoàn thành", "xây dựng", "lấy", "trình", "giảm", "tăng",
  ]
}

/// Words behind a counted thing.
enum TailWords {
  /// A verb of its own names the thing: "xã đạt chuẩn nông thôn mới", "HTX được thành lập mới".
  static func saysWhatIsDone(_ tail: Range<Int>, in text: FigureText) -> Bool {
    tail.contains { ["đạt", "được", "đã", "đang", "không", "có", "hết", "tham", "xếp", "mắc"].contains(text.text($0)) }
  }
}
