package newsgraph.extract;

/** "It was in Oslo in 1951 that Ruiz met Lind": what stands between "it was" and "that". */
record Cleft(Parse parse) {
  /** The head of what is brought out for a verb; -1 if the verb is in no such sentence. */
  int head(int verb) {
    int head = verb < 0 ? -1 : parse.head(verb);
    boolean cleft =
        head >= 0
            && head < verb
            && parse.child(head, "cop") >= 0
            && parse.children(head, "nsubj", "expl").stream()
                .anyMatch(it -> parse.token(it).text().equalsIgnoreCase("it"))
            && Parse.isOneOf(parse.relation(verb), "acl:relcl", "ccomp", "advcl", "acl");
    return cleft ? head : -1;
  }
}
