/// The page of an administrative document: Nghị định 30/2020/NĐ-CP, Annex I, Part I.
///
/// Lengths are twentieths of a point ("dxa"), as WordprocessingML has them: 1 mm is 56,69.
enum OfficialPage {
  /// A4, 210 × 297 mm (I.1).
  static let width = 11_906
  static let height = 16_838
  /// 20 mm of 20–25 (I.3).
  static let top = 1134
  /// 20 mm of 20–25 (I.3).
  static let bottom = 1134
  /// 30 mm of 30–35 (I.3).
  static let left = 1701
  /// 20 mm of 15–20 (I.3).
  static let right = 1134
  /// The page number stands in the middle of the top margin (I.8): 10 mm from the edge.
  static let headerDistance = 567
  static let footerDistance = 567

  /// 160 mm between the margins.
  static let textWidth = width - left - right
  /// 247 mm on a landscape page.
  static let landscapeTextWidth = height - left - right

  /// Times New Roman, Unicode, black (I.4).
  static let font = "Times New Roman"

  /// Left half of the head: issuer, number and symbol. Right half: Quốc hiệu, Tiêu ngữ, place and date (Part V, the plan of
  /// the cells).
  static let headColumns = [3500, textWidth - 3500]
  /// Nơi nhận on the left, signature on the right.
  static let footColumns = [textWidth / 2, textWidth - textWidth / 2]
}
