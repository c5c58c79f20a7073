/// A plan document that still has to be looked through, with the slips such documents have.
func demoDraftText(year: Int) -> String {
  """
  # SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH LẠNG SƠN

  Số: /KH-SNNMT

  Lạng Sơn, ngày tháng 6 năm \(year)

  KẾ HOẠCH

  Triển khai một số nhiệm vụ bổ sung 6 tháng cuối năm \(year)

  Thực hiện Quyết định số 512/KH-UBND ngày 28/5/\(year) của UBND tỉnh Lạng Sơn về giao bổ sung nhiệm vụ năm \(year), \
  Sở Nông nghiệp và Môi trường xây dựng Kế hoạch như sau:

  I. NỘI DUNG THỰC HIỆN

  1. Nhiệm vụ 1: Mở rộng vùng nguyên liệu

  1.1. Trồng mới 120 ha cây ăn quả; cung ứng 20.6000 tấn phân bón các loại

  - Trực tiếp chỉ đạo thực hiện: \(DemoDepartment.deputies[0].post) \(DemoDepartment.deputies[0].name).

  - Đơn vị chủ trì: Chi cục Trồng trọt và Bảo vệ thực vật.

  - Thời gian hoàn thành: Tháng 11/\(year).

  1.2. Hỗ trợ phát triển mới 04 chuỗi liên kết, trong đó: 02 chuỗi quế, 01 chuỗi hồi, 02 chuỗi na

  - Trực tiếp chỉ đạo thực hiện: \(DemoDepartment.deputies[2].post) \(DemoDepartment.deputies[2].name).

  - Đơn vị chủ trì: Chi cục Phát triển nông thôn.

  - Thời gian hoàn thành: trước quý III/\(year - 1).

  2. Nhiệm vụ 2: Rà soát các công trình cấp nước hoạt động kém hiệu quả

  - Trực tiếp chỉ đạo thực hiện: \(DemoDepartment.deputies[2].post) \(DemoDepartment.deputies[2].name).

  - Thời gian hoàn thành: Tháng 4/\(year).

  II. TỔ CHỨC THỰC HIỆN

  1. Các đơn vị được giao chủ trì xây dựng kế hoạch chi tiết, báo cáo kết quả về Phòng Kế hoạch - Tài chính trước ngày 25 \
  hằng tháng./.

  Nơi nhận:

  - UBND tỉnh (b/c);
  - Các đơn vị thuộc Sở;
  - Lưu: VT, KHTC.

  GIÁM ĐỐC

  \(DemoDepartment.director.name)

  """
}
