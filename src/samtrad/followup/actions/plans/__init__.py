"""What persons do with plans: make them, write goals, activities and indicators, put in values, follow up each year, publish. Each act is logged."""
