import VietnameseText

/// Whether less of what some words name is the better: poverty, accidents, deaths, debts.
///
/// A target below the value reached is then no slip, and a value below the target no failure.
func fewerIsBetter(_ line: TokenLine) -> Bool {
  (0..<line.count).contains { unwelcome.read(line, at: $0) != nil }
}

private let unwelcome = PhraseBook<Bool>(
  [
    "giảm", "hạ", "nghèo", "tử vong", "chết", "mắc", "bị thương", "tai nạn", "vi phạm", "cháy", "thiệt hại",
    "thất nghiệp", "suy dinh dưỡng", "nợ", "quá hạn", "chậm", "tồn đọng", "sinh con thứ", "khiếu nại", "tố cáo",
    "tội phạm", "phạm pháp", "bỏ học", "lưu ban", "dịch", "bệnh", "thất thoát", "tổn thất", "hao hụt",
    "chi thường xuyên",
    "biên chế", "tinh giản", "tỷ trọng", "cơ cấu", "rủi ro", "ô nhiễm", "phát thải", "tiêu hao", "bạo lực", "ma túy",
    "tảo hôn", "tỷ suất",
    "ngập", "sạt lở", "thiếu", "mù chữ", "trễ hạn", "sai sót", "thủ tục hành chính", "thời gian", "mất", "nhà tạm",
    "dột nát", "tạm ngừng", "giải thể", "phát sinh",
  ].map { ($0, true) })
