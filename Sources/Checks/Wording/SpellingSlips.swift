import VietnameseText

/// A word of administration as scanners and hasty typists misread it.
struct SpellingSlip: Sendable {
  var wrong: String
  var right: String
  /// Keys of words behind it with which the letters have a sense of their own: "phần đầu tư".
  var unlessBefore: Set<String> = []
  /// Keys of words before it with which it is another phrase: "ưu tiên bộ phận".
  var unlessAfter: Set<String> = []
  /// Only where it opens a sentence or clause.
  var opensClause = false
}

/// Each is no word of Vietnamese in the sense it would have, apart from the exceptions named.
private let slips: [SpellingSlip] = {
  let effort = keys(["tư", "của", "này", "tiên", "trang", "bảng", "mối", "kỳ", "vào", "và", "là", "thuộc"])
  let openers = ["phần đầu", "phân đầu"].map {
    SpellingSlip(wrong: $0, right: "phấn đấu", unlessBefore: effort, opensClause: true)
  }
  let plain = [
    ("phân đấu", "phấn đấu"), ("phần đấu", "phấn đấu"), ("phấn đầu", "phấn đấu"), ("đơn đốc", "đôn đốc"),
    ("đồn đốc", "đôn đốc"), ("sơ quan", "cơ quan"), ("chủ chì", "chủ trì"), ("phối hơp", "phối hợp"),
    ("kê hoạch", "kế hoạch"), ("kế hoach", "kế hoạch"), ("nhiêm vụ", "nhiệm vụ"),
    ("nhiệm vu", "nhiệm vụ"), ("quyêt định", "quyết định"), ("quyết đinh", "quyết định"), ("nghi quyết", "nghị quyết"),
    ("nghị quyêt", "nghị quyết"), ("mục tiệu", "mục tiêu"), ("chỉ tiệu", "chỉ tiêu"), ("thưc hiện", "thực hiện"),
    ("thực hiên", "thực hiện"), ("triên khai", "triển khai"), ("triển khại", "triển khai"),
    ("cơ câu", "cơ cấu"), ("phục hổi", "phục hồi"), ("truy suất", "truy xuất"),
    ("vấn đế", "vấn đề"), ("bào cáo", "báo cáo"), ("báo cào", "báo cáo"), ("tồng hợp", "tổng hợp"),
    ("tổng hơp", "tổng hợp"), ("giài pháp", "giải pháp"), ("giải phap", "giải pháp"), ("ủy bạn", "ủy ban"),
    ("hợp tảc", "hợp tác"), ("đồng bảo dân tộc", "đồng bào dân tộc"),
    ("đẩy mạng", "đẩy mạnh"), ("tăng cương", "tăng cường"), ("giãn đoạn", "gián đoạn"), ("nông thộn", "nông thôn"),
  ].map { SpellingSlip(wrong: $0.0, right: $0.1) }
  let others = [
    SpellingSlip(wrong: "không chế", right: "khống chế", unlessBefore: keys(["định", "tài", "biến", "tạo", "ngự"])),
    SpellingSlip(wrong: "chắc năng", right: "chức năng", unlessBefore: keys(["suất", "lực"])),
    SpellingSlip(wrong: "tiên bộ", right: "tiến bộ", unlessAfter: keys(["ưu", "đầu"])),
    SpellingSlip(wrong: "nghành", right: "ngành"), SpellingSlip(wrong: "nghình", right: "ngành"),
  ]
  return openers + plain + others
}()

private func keys(_ words: [String]) -> Set<String> { Set(words.map { Phrase($0).keys[0] }) }

/// By the key of the first word.
private let slipsByFirstWord: [String: [(keys: [String], slip: SpellingSlip)]] = Dictionary(
  grouping: slips.map { (keys: Phrase($0.wrong).keys, slip: $0) }
) { $0.keys[0] }

extension TokenLine {
  var spellingSlips: [(slip: SpellingSlip, tokens: Range<Int>)] {
    var found: [(SpellingSlip, Range<Int>)] = []
    for (start, token) in tokens.enumerated() where token.kind == .word {
      guard let candidates = slipsByFirstWord[token.key],
        let (keys, slip) = candidates.first(where: { candidate in
          candidate.keys.indices.allSatisfy { key(start + $0) == candidate.keys[$0] }
        })
      else { continue }
      let end = start + keys.count
      if slip.unlessBefore.contains(key(end)) || slip.unlessAfter.contains(key(start - 1)) { continue }
      if slip.opensClause, start > 0, tokens[start - 1].kind == .word { continue }
      if slip.opensClause, !(tokens.indices.contains(end) && tokens[end].kind == .word) { continue }
      found.append((slip, start..<end))
    }
    return found
  }
}
