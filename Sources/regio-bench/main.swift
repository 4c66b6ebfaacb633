print("regio-bench")
