import Domain
import Testing

@testable import Emulation

/// The movement of 2024 in four themes, January to November.
func movementOf2024(first: String = "2024-01-01", last: String = "2024-11-30") throws -> Movement {
  let titles = [
    "Xây dựng nền nông nghiệp phát triển toàn diện", "Xây dựng nông thôn toàn diện, nông dân văn minh",
    "Phát triển hạ tầng nông nghiệp, nông thôn", "Phát triển các hình thức tổ chức sản xuất mới",
  ]
  let content = MovementContent(
    title: "Phong trào thi đua các chuyên đề năm 2024",
    bases: [DocumentBasis("241/KH-UBND", on: try day("2023-12-28"))], aims: ["Nâng cao chất lượng công việc"],
    scope: "Các phòng, đơn vị trực thuộc Sở", objects: "Tập thể, cán bộ, công chức, viên chức, người lao động",
    themes: titles.map { MovementTheme($0, targets: [.indicator(code: "LN.TRONGRUNG"), .task(id: 3)]) },
    measures: ["Các đơn vị xây dựng kế hoạch thi đua"],
    window: MovementWindow(try day(first), try day(last)), standingOfficeID: 12)
  var movement = Movement(id: 1, code: "PT-2024-001", content, quotas: try QuotaPlaces(quotasOf2024()))
  try movement.change(criteria: criteriaOf2024(), on: day("2024-01-02"), by: 1)
  return movement
}

let announcement = DocumentBasis("01/PĐTĐ-SNN")

extension Movement {
  /// Walks on to a state by the usual days of 2024.
  func walked(to state: MovementState) throws -> Movement {
    var movement = self
    let way: [(MovementState, String)] = [
      (.announced, "2024-01-15"), (.following, "2024-02-01"), (.finalReview, "2024-11-30"), (.council, "2024-12-05"),
      (.decided, "2024-12-12"), (.published, "2024-12-20"),
    ]
    let start = way.firstIndex { $0.0 == movement.state }.map { $0 + 1 } ?? 0
    for (next, iso) in way[start...] where movement.state != state {
      try movement.step(to: next, on: day(iso), by: 1, document: announcement)
    }
    return movement
  }
}
