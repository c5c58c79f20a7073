// swift-format-ignore-file: a row is a line of the catalogue's file
extension StandardIndicators {
  static let capital = """
    VDT.KEHOACH,Kế hoạch vốn đầu tư được giao,triệu đồng,Vốn đầu tư,thời điểm,không,0,,tổng(VDT.KEHOACH.DP; VDT.KEHOACH.TW; VDT.KEHOACH.NN),,,Phòng Kế hoạch - Tài chính,,
    VDT.KEHOACH.DP,Kế hoạch vốn ngân sách địa phương,triệu đồng,Vốn đầu tư,thời điểm,không,0,,,,,Phòng Kế hoạch - Tài chính,,
    VDT.KEHOACH.TW,Kế hoạch vốn ngân sách trung ương,triệu đồng,Vốn đầu tư,thời điểm,không,0,,,,,Phòng Kế hoạch - Tài chính,,
    VDT.KEHOACH.NN,Kế hoạch vốn nước ngoài,triệu đồng,Vốn đầu tư,thời điểm,không,0,,,,,Phòng Kế hoạch - Tài chính,,
    VDT.KHOILUONG,Giá trị khối lượng thực hiện,triệu đồng,Vốn đầu tư,thời kỳ,tăng,0,,,,,Phòng Kế hoạch - Tài chính,,
    VDT.KHOILUONG.TYLE,Khối lượng thực hiện so với kế hoạch vốn,%,Vốn đầu tư,tỷ lệ,tăng,1,,%(VDT.KHOILUONG; VDT.KEHOACH),,,Phòng Kế hoạch - Tài chính,,
    VDT.GIAINGAN,Giải ngân vốn đầu tư,triệu đồng,Vốn đầu tư,thời kỳ,tăng,0,,,,,Phòng Kế hoạch - Tài chính,,
    VDT.GIAINGAN.TYLE,Giải ngân so với kế hoạch vốn,%,Vốn đầu tư,tỷ lệ,tăng,1,,%(VDT.GIAINGAN; VDT.KEHOACH),,,Phòng Kế hoạch - Tài chính,,
    """
}
