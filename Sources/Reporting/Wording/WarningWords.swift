public import Domain
import VietnameseText

extension FigureWarning {
  /// Said under the cell while the officer types.
  public var sentence: BilingualText {
    switch self {
    case .tenfold(let kind, let reference, let factor, let proposed):
      let (stated, guess) = (quantityWords(reference), formatNumber(proposed))
      return BilingualText(
        vi: "Chênh khoảng \(formatThousands(factor)) lần so với \(kind.words.vi) (\(stated)). Có phải \(guess) không?",
        en: "About \(formatThousands(factor)) times off \(kind.words.en) (\(stated)). Is it \(guess)?")
    case .cumulativeFell(let previous):
      return BilingualText(
        vi: "Số lũy kế thấp hơn kỳ trước (\(quantityWords(previous))).",
        en: "This running total is below that of the period before (\(quantityWords(previous))).")
    case .percentageWithoutBase(let expected):
      return BilingualText(
        vi: "Tỷ lệ % không có số gốc: chỉ tiêu này tính bằng \(expected.symbol).",
        en: "A percentage of what? This measure is counted in \(expected.symbol).")
    case .unitDiffers(let expected):
      return BilingualText(
        vi: "Đơn vị tính khác: chỉ tiêu này tính bằng \(expected.symbol).",
        en: "Another kind of unit: this measure is counted in \(expected.symbol).")
    }
  }
}

extension FigureWarning.Reference {
  fileprivate var words: BilingualText {
    switch self {
    case .samePeriod: BilingualText(vi: "cùng kỳ năm trước", en: "the same period of last year")
    case .plan: BilingualText(vi: "kế hoạch", en: "the plan")
    case .previous: BilingualText(vi: "kỳ trước", en: "the period before")
    }
  }
}

/// "10", "1.000".
private func formatThousands(_ number: Int) -> String { (try? Amount(number)).map { formatNumber($0) } ?? "\(number)" }
