/// Documents whose sums, percentages and units hold, in the manner of several departments.
let soundDocuments: [(name: String, text: String)] = [
  (
    "agriculture report",
    """
    Số: 215/BC-SNN

    Lạng Sơn, ngày 16 tháng 6 năm 2025

    BÁO CÁO

    Kết quả thực hiện nhiệm vụ trọng tâm 6 tháng đầu năm 2025

    Thực hiện Kế hoạch số 31/KH-SNN ngày 14/02/2025, Sở báo cáo kết quả như sau:

    1. Trồng rừng mới được 6.500 ha, đạt 72,2% kế hoạch (9.000 ha), bằng 108,3% so với cùng kỳ năm trước (6.000 ha).

    2. Trồng 1.778,4 nghìn cây phân tán, đạt 80,0% kế hoạch (2.223 nghìn cây).

    3. Có 87 sản phẩm OCOP được xếp hạng, trong đó: 68 sản phẩm 03 sao chiếm 78,2%; 19 sản phẩm 04 sao chiếm 21,8%.

    4. Các huyện đã phê duyệt 34 mô hình phát triển sản xuất, trong đó: 24 mô hình trồng trọt, 07 mô hình chăn nuôi, 03 mô hình lâm nghiệp.

    5. Kế hoạch vốn năm 2025 là 235.261 triệu đồng, trong đó: vốn địa phương 73.950 triệu đồng, vốn trung ương 80.200 triệu đồng, vốn nước ngoài 81.111 triệu đồng.

    6. Tiêm phòng được 941.283 lượt con, trong đó: trâu, bò 83.467 lượt con; lợn 58.712 lượt con; gia cầm 768.258 lượt con; chó mèo 30.846 lượt con.
    """
  ),
  (
    "health report",
    """
    Số: 88/BC-SYT

    Bắc Giang, ngày 15 tháng 12 năm 2025

    BÁO CÁO

    Kết quả công tác y tế năm 2025

    1. Toàn ngành khám cho 1.254.300 lượt người, đạt 104,5% kế hoạch (1.200.000 lượt người).

    2. Số giường bệnh là 4.860 giường, trong đó: tuyến tỉnh 2.950 giường, tuyến huyện 1.910 giường.

    3. Tiêm chủng cho 31.842 trẻ em, đạt 98,0% kế hoạch (32.500 trẻ em).

    4. Kinh phí được giao 1.245.600 triệu đồng, trong đó: chi thường xuyên 980.400 triệu đồng, chi đầu tư 265.200 triệu đồng.

    5. Toàn tỉnh có 209 trạm y tế, trong đó: 201 trạm đạt chuẩn chiếm 96,2%; 8 trạm chưa đạt chuẩn chiếm 3,8%.
    """
  ),
  (
    "education report",
    """
    Số: 140/BC-SGDĐT

    Nghệ An, ngày 20 tháng 7 năm 2025

    BÁO CÁO

    Kết quả thực hiện nhiệm vụ năm học 2024 - 2025

    I. QUY MÔ

    1. Toàn tỉnh có 642 trường, trong đó: mầm non 214 trường, tiểu học 205 trường, trung học cơ sở 182 trường, trung học phổ thông 41 trường.

    2. Xây mới 540 phòng học, đạt 90,0% kế hoạch (600 phòng học).

    II. CHẤT LƯỢNG

    1. Có 465 trường đạt chuẩn quốc gia, đạt 103,3% kế hoạch (450 trường).

    2. Tuyển dụng 380 giáo viên, trong đó: mầm non 165 giáo viên, tiểu học 120 giáo viên, trung học 95 giáo viên.
    """
  ),
  (
    "transport report",
    """
    Số: 52/BC-SGTVT

    Lào Cai, ngày 10 tháng 12 năm 2025

    BÁO CÁO

    Kết quả đầu tư hạ tầng giao thông năm 2025

    1. Hoàn thành bảo trì 412,5 km đường, đạt 96,3% kế hoạch (428,5 km).

    2. Giải ngân 684.200 triệu đồng, đạt 91,2% kế hoạch (750.000 triệu đồng).

    3. Kiểm tra 1.860 xe khách, trong đó: 1.742 xe đạt yêu cầu chiếm 93,7%; 118 xe không đạt chiếm 6,3%.

    4. Kinh phí bảo trì 98.600 triệu đồng, trong đó: ngân sách tỉnh 62.300 triệu đồng, ngân sách trung ương 36.300 triệu đồng.

    5. Vận chuyển 8.450.000 tấn hàng hóa, bằng 106,2% so với cùng kỳ năm trước (7.957.000 tấn).
    """
  ),
]
