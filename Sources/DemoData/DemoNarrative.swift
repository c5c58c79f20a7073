import Domain

/// What a demo unit writes beside its figures. Every few periods something went less well.
func demoNarrative(unit: DemoDepartment.Unit, period: Period) -> Narrative {
  let turn = (unit.code.utf8.reduce(0) { $0 + Int($1) } + period.lastMonth) % 4
  let results = [
    "Đơn vị đã triển khai đầy đủ các nhiệm vụ được giao, bám sát kế hoạch và khung thời vụ.",
    "Đã ban hành văn bản hướng dẫn, tổ chức kiểm tra tại cơ sở; các chỉ tiêu chủ yếu đạt tiến độ.",
    "Phối hợp chặt chẽ với UBND các xã, phường; hoàn thành khối lượng công việc của kỳ báo cáo.",
    "Duy trì giao ban hằng tuần, kịp thời tháo gỡ vướng mắc; tiến độ cơ bản bảo đảm.",
  ][turn]
  guard turn < 2 else { return Narrative(results: results) }
  return Narrative(
    results: results,
    difficulties: [
      "Một số xã vùng cao thiếu nhân lực vào mùa vụ, tiến độ triển khai chậm hơn dự kiến.",
      "Kinh phí được giao muộn, việc lựa chọn nhà thầu kéo dài.",
    ][turn],
    causes: [
      "Mưa lớn kéo dài, đường vào hiện trường bị chia cắt nhiều ngày.",
      "Thủ tục thẩm định dự toán qua nhiều bước; đơn giá vật tư biến động.",
    ][turn],
    proposals: [
      "Đề nghị Sở bố trí lực lượng hỗ trợ và điều chỉnh thời gian nghiệm thu cho các xã bị ảnh hưởng.",
      "Đề nghị Phòng Kế hoạch - Tài chính phối hợp, rút ngắn thời gian thẩm định.",
    ][turn])
}
