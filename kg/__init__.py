"""accordant: news about institutions and agreements as a knowledge graph that can be quoted."""
