import Domain
import VietnameseText

extension CheckedDocument {
  /// A duty that goes on for as long as the document is in force and ends on no day: to inform, to guide, to supervise, to
  /// cooperate, to do what falls to a unit anyway. One that also counts something, or has a product, is none.
  func isStanding(_ task: TaskFact) -> Bool {
    let paragraphs = paragraphs(in: task.passage.range)
    guard !paragraphs.isEmpty, paragraphs.allSatisfy(\.quantities.isEmpty) else { return false }
    return paragraphs.contains { $0.line.holds(standing) } && !paragraphs.contains { $0.line.holds(products) }
  }
}

extension TokenLine {
  fileprivate func holds(_ phrases: PhraseBook<Bool>) -> Bool {
    tokens.indices.contains { phrases.read(self, at: $0) != nil }
  }
}

private let standing = PhraseBook<Bool>(
  [
    "theo dõi", "đôn đốc", "kiểm tra", "giám sát", "tuyên truyền", "hướng dẫn", "phối hợp", "chịu trách nhiệm",
    "theo chức năng", "theo nhiệm vụ", "quán triệt", "thường xuyên", "tăng cường", "phát huy", "vận động", "chủ động",
    "tiếp tục", "duy trì", "căn cứ kế hoạch này", "triển khai kế hoạch", "xây dựng kế hoạch",
  ].map { ($0, true) })

private let products = PhraseBook<Bool>(
  [
    "trình", "ban hành", "hoàn thành", "hoàn thiện", "thành lập", "khởi công", "nghiệm thu", "bàn giao",
    "đưa vào sử dụng",
    "phê duyệt", "công bố", "ký kết", "tổng kết", "sơ kết",
  ].map { ($0, true) })
