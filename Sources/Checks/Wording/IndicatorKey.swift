import Domain
import VietnameseText

/// What an indicator's name comes to, whatever words it is put in: "Tỷ lệ hộ gia đình nông thôn được sử dụng nước sạch theo quy
/// chuẩn" and "Tỷ lệ dân cư nông thôn sử dụng nước sạch" are one, counted over another base.
struct IndicatorKey: Hashable, Sendable {
  /// Folded words in their order, without those that change nothing.
  var words: String
  /// "hộ", "dân cư": what a rate is counted over, where the name says it.
  var base: String?

  /// Too few words to be sure that two figures are about one thing.
  var isVague: Bool { words.split(separator: " ").count < 4 }
}

extension IndicatorKey {
  init(_ indicator: String) {
    let folded = foldForSearch(indicator).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var words: [String] = []
    var base: String?
    var at = 0
    let isRate = folded.starts(with: ["ty", "le"]) || folded.starts(with: ["ti", "le"])
    while at < folded.count {
      if isRate, at >= 2, base == nil, let found = Self.match(Self.bases, folded, at) {
        base = found.first == "ho" ? "hộ" : "dân cư"
        at += found.count
      } else if let found = Self.match(Self.neutral, folded, at) {
        at += found.count
      } else if folded[at] == "nong", at + 1 < folded.count, folded[at + 1] == "thon",
        at + 2 >= folded.count || folded[at + 2] != "moi", isRate
      {
        at += 2
      } else {
        words.append(Self.same[folded[at]] ?? folded[at])
        at += 1
      }
    }
    self.words = words.joined(separator: " ")
    self.base = base
  }

  private static func match(_ phrases: [String: [[String]]], _ words: [String], _ at: Int) -> [String]? {
    phrases[words[at]]?.first { phrase in
      at + phrase.count <= words.count && phrase.indices.allSatisfy { words[at + $0] == phrase[$0] }
    }
  }

  /// By their first word, the longest first.
  private static func phrases(_ list: String) -> [String: [[String]]] {
    Dictionary(grouping: list.split(separator: ";").map { $0.split(separator: " ").map(String.init) }) { $0[0] }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  private static let bases = phrases("ho gia dinh;ho dan;ho;dan cu;nguoi dan;dan so;dan")
  private static let neutral = phrases(
    """
    theo quy chuan;dap ung quy chuan;theo quy dinh;tren dia ban tinh;tren dia ban;toan tinh;cua tinh;toan nganh;dat;duoc;cac loai\
    ;tong;tro len;tu;la;cac
    """)
  private static let same = ["ti": "ty", "htx": "hop tac xa"]
}

/// A figure with what tells whether another is about the same thing.
struct KeyedFigure: Sendable {
  var figure: FigureFact
  var key: IndicatorKey
  var scope: String?
  /// A target that stands right under a heading of goals: one of the whole document.
  var isGoal: Bool

  init(_ figure: FigureFact, key: IndicatorKey, isGoal: Bool) {
    self.figure = figure
    self.isGoal = isGoal
    self.key = key
    scope = figure.scope.map(foldForSearch)
  }

  var same: SameFigure { SameFigure(key: key, scope: scope, kind: figure.kind, period: figure.period) }
}

/// What two figures must have in common to be about the same thing.
struct SameFigure: Hashable {
  var key: IndicatorKey
  var scope: String?
  var kind: FigureKind
  var period: Period?
}

extension FigureFact {
  /// Unit without "/năm", which a yearly figure may have or not.
  var plainUnit: MeasureUnit { MeasureUnit(unit.hasSuffix("/năm") ? String(unit.dropLast(4)) : unit) }

  /// Smallest and largest value that it allows, in the base unit of its dimension; nil for a malformed number.
  var bounds: (low: Double, high: Double)? {
    guard let value else { return nil }
    let factor = Double(plainUnit.measure.baseTenThousandths) / 10_000
    let low = value.double * factor
    return switch comparator {
    case .equal: (low, low)
    case .atLeast, .moreThan: (low, .infinity)
    case .atMost, .lessThan: (-.infinity, low)
    case .about: (low * 0.95, low * 1.05)
    case .range: (low, (valueMax ?? value).double * factor)
    }
  }

  /// No value fits both, and they are near enough to be meant for one thing: further apart than twofold is another scope.
  func contradicts(_ other: FigureFact) -> Bool {
    guard let mine = bounds, let others = other.bounds, plainUnit.isComparable(with: other.plainUnit) else {
      return false
    }
    let margin = 1e-9 * max(abs(mine.low), abs(others.low), 1)
    guard mine.high < others.low - margin || others.high < mine.low - margin else { return false }
    let (a, b) = (mine.low.isFinite ? mine.low : mine.high, others.low.isFinite ? others.low : others.high)
    return a > 0 && b > 0 && max(a, b) <= 2 * min(a, b)
  }

  /// Of a step, or only a part of a plan ("75% kế hoạch, tương đương 6.750 ha").
  var isPartial: Bool { task?.contains("#") == true || (kind == .target && ofPlanPercent != nil) }

  /// "9.000 ha", "trên 9.000 ha".
  var printed: String {
    guard let value else { return passage.quote.shortened }
    let upper = valueMax.map { " – " + formatNumber($0) } ?? ""
    let word =
      switch comparator {
      case .equal, .range: ""
      case .atLeast: "từ "
      case .moreThan: "trên "
      case .atMost: "không quá "
      case .lessThan: "dưới "
      case .about: "khoảng "
      }
    return word + formatNumber(value) + upper + (unit == "%" ? "%" : " " + unit)
  }
}
