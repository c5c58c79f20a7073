public import Domain

extension TargetAssessment {
  /// As it stands in the column "Đánh giá" and on the page.
  public var words: BilingualText {
    switch self {
    case .exceeded: BilingualText(vi: "Vượt", en: "Exceeded")
    case .met: BilingualText(vi: "Đạt", en: "Met")
    case .notMet: BilingualText(vi: "Chưa đạt", en: "Not met")
    case .inProgress: BilingualText(vi: "Đang thực hiện", en: "In progress")
    case .noValue: BilingualText(vi: "Chưa có số liệu", en: "No figure")
    case .notAssessable: BilingualText(vi: "—", en: "—")
    }
  }
}
