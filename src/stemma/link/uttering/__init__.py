"""The parts of `utterances`: words with their places, where two versions differ, and who prints given words."""
