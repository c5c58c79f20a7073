import Domain
import VietnameseText

struct UnitDoesNotFitIndicator: Check {
  let about = AboutCheck(
    id: "unit-does-not-fit-indicator",
    name: BilingualText(vi: "Đơn vị đo không hợp với chỉ tiêu", en: "Unit that does not fit the indicator"),
    subject: .figures, severity: .error,
    found: BilingualText(
      vi: """
        Đơn vị đo trái với điều được đo: gỗ khai thác tính bằng m², sản lượng tính bằng ha, diện tích tính bằng tấn, tỷ lệ tính \
        bằng ha, đàn vật nuôi tính bằng ha. Chỉ xét khi từ chỉ đại lượng đứng ngay trước con số trong cùng một vế câu.
        """,
      en: """
        The unit contradicts what is measured: harvested wood in m², output in hectares, an area in tonnes, a rate in hectares, \
        a herd in hectares. Only where the word for the quantity stands right before the number in the same clause.
        """),
    matters: BilingualText(
      vi: "Con số không thể cộng, so sánh hay quy đổi với số liệu của kỳ khác, nơi khác.",
      en: "The figure cannot be added, compared or converted with those of other periods and places."),
    remedy: BilingualText(
      vi: "Ghi đúng đơn vị (gỗ: m³; sản lượng: tấn; diện tích: ha) và kiểm tra lại con số.",
      en: "Write the right unit (wood: m³; output: tấn; area: ha) and check the figure."),
    reported: [
      "Công tác sử dụng rừng: khai thác gỗ ↓580 nghìn m2, nhựa thông 65 nghìn tấn.",
      "Diện tích nuôi thủy sản đạt ↓1.210 tấn, sản lượng đạt ↓950 ha.",
      "Tỷ lệ che phủ rừng đạt ↓64,6 ha; năng suất lúa đạt ↓45 ha.",
    ],
    accepted: [
      "Khai thác gỗ rừng trồng 1.200 ha, được 580 nghìn m3; trồng rừng gỗ lớn 5.000 ha, diện tích rừng lấy gỗ 12.000 ha.",
      "Sản lượng lương thực 305.000 tấn trên diện tích 67.000 ha; năng suất lúa 45 tạ/ha, tăng 3%; đàn trâu 63.875 con.",
      "Diện tích phòng học đạt 1,8 m2/học sinh; tỷ lệ giải ngân đạt 95%, tương đương 120 tỷ đồng; chiều dài đường 12 km.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.paragraphs.flatMap { paragraph in
      paragraph.quantities.indices.compactMap { index -> Finding? in
        guard let misfit = paragraph.readMisfit(of: index) else { return nil }
        let quantity = paragraph.quantities[index]
        return finding(
          .unit, at: paragraph.passage(quantity.numberRange.lowerBound..<quantity.range.upperBound),
          BilingualText(
            vi: "“\(misfit.subject)” không tính bằng “\(misfit.unit)”",
            en: "“\(misfit.subject)” is not measured in “\(misfit.unit)”"),
          because: BilingualText(
            vi: "“\(paragraph.words.string(misfit.words))”: \(misfit.subject) phải tính bằng \(misfit.right).",
            en: "“\(paragraph.words.string(misfit.words))”: the right unit is \(misfit.right)."))
      }
    }
  }
}
