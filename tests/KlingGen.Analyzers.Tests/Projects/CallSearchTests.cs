using KlingGen.Analyzers.Projects.Search;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Projects;

/// <summary>Whose calls are found, and how many places of the same name are bound for it.</summary>
public sealed class CallSearchTests
{
    private const int Files = 6;

    [Fact]
    public async Task A_private_method_is_looked_for_in_the_files_of_its_type_only()
    {
        (Members members, Compilation compilation) = await CreateAsync(number =>
            $"partial class C{number} {{ void Use() => Send(\"a\"); private void Send(string a) {{ }} }} partial class C{(number + 1) % Files} {{ void More() => Send(\"b\"); }}");
        Assert.Equal(2, members.FindCalls(Find(compilation, "C0", "Send"), CancellationToken.None).Count);
        Assert.Equal(4, members.Sites.BoundCount);
    }

    [Fact]
    public async Task A_local_function_is_looked_for_in_its_own_file_only()
    {
        (Members members, Compilation compilation) = await CreateAsync(number => $"class C{number} {{ void Use() {{ Send(\"a\"); void Send(string a) {{ }} }} }}");
        SyntaxTree tree = compilation.SyntaxTrees.Single(static tree => tree.FilePath.EndsWith("File0.cs", StringComparison.Ordinal));
        SyntaxNode function = tree.GetRoot().DescendantNodes().Single(static node => node is Microsoft.CodeAnalysis.CSharp.Syntax.LocalFunctionStatementSyntax);
        Assert.Single(members.FindCalls((IMethodSymbol)compilation.GetSemanticModel(tree).GetDeclaredSymbol(function)!, CancellationToken.None));
        Assert.Equal(1, members.Sites.BoundCount);
    }

    [Fact]
    public async Task Calls_with_another_number_of_arguments_are_not_bound()
    {
        (Members members, Compilation compilation) = await CreateAsync(number =>
            $"class C{number} {{ public void Send({string.Join(", ", Enumerable.Range(0, number).Select(i => $"int a{i}"))}) {{ }} void Use() => Send({string.Join(", ", Enumerable.Range(0, number))}); }}");
        Assert.Single(members.FindCalls(Find(compilation, "C3", "Send"), CancellationToken.None));
        Assert.Equal(1, members.Sites.BoundCount);
    }

    [Fact]
    public async Task Methods_of_one_name_share_what_is_bound()
    {
        (Members members, Compilation compilation) = await CreateAsync(static number => $"class C{number} {{ public void Send(string a) {{ }} void Use() => Send(\"a\"); }}");
        for (int number = 0; number < Files; number++)
        {
            Assert.Single(members.FindCalls(Find(compilation, $"C{number}", "Send"), CancellationToken.None));
        }

        Assert.Equal(Files, members.Sites.BoundCount);
    }

    [Theory]
    [InlineData("static class E { public static void Send(this string a, int b) { } } class U { void Use() { \"a\".Send(1); E.Send(\"a\", 1); \"a\"?.Send(1); } }", "E", 3)]
    [InlineData("class E { public void Send(string a, int b = 1, params string[] more) { } void Use() { Send(\"a\"); Send(\"a\", 2); Send(b: 3, a: \"a\"); Send(\"a\", 1, \"x\", \"y\"); } }", "E", 4)]
    [InlineData("class B { public virtual void Send(string a = \"\") { } } class E : B { public override void Send(string a) { } void Use(B b) { b.Send(); b.Send(\"a\"); } }", "E", 2)]
    [InlineData("interface I { void Send(string a = \"\"); } class E : I { public void Send(string a) { } void Use(I i) { i.Send(); i.Send(\"a\"); } }", "E", 2)]
    [InlineData("class E { private void Send<T>(T a) { } class Inner { void Use(E e) { e.Send(1); e.Send<string>(\"a\"); } } }", "E", 2)]
    [InlineData("class E { public E Send(int a) => this; void Use() => Send(1).Send(2)?.Send(3); }", "E", 3)]
    public async Task However_a_method_is_called_its_calls_are_found(string code, string type, int count)
    {
        Project project = TestSolution.CreateProject(new TestSettings { UsesKlingGen = false }, ("A.cs", code));
        await Analysis.AssertCompilesAsync(project);
        Compilation compilation = (await project.GetCompilationAsync())!;
        Members members = new(new ProjectSearch(compilation));
        Assert.Equal(count, members.FindCalls(Find(compilation, type, "Send"), CancellationToken.None).Count);
    }

    [Theory]
    [InlineData("class E(string a) { } class F() : E(\"f\") { E e = new(\"a\"); object o = new E(\"b\"); }", 3)]
    [InlineData("class E { public E(string a, int b = 0) { } public E() : this(\"a\") { } } class F : E { F() : base(\"a\", 1) { } }", 2)]
    public async Task However_a_constructor_is_called_its_calls_are_found(string code, int count)
    {
        Project project = TestSolution.CreateProject(new TestSettings { UsesKlingGen = false }, ("A.cs", code));
        await Analysis.AssertCompilesAsync(project);
        Compilation compilation = (await project.GetCompilationAsync())!;
        IMethodSymbol constructor = compilation.GetTypeByMetadataName("E")!.InstanceConstructors.Single(static one => one.Parameters.Length > 0);
        Assert.Equal(count, new Members(new ProjectSearch(compilation)).FindCalls(constructor, CancellationToken.None).Count);
    }

    private static IMethodSymbol Find(Compilation compilation, string type, string method) => compilation.GetTypeByMetadataName(type)!.GetMembers(method).OfType<IMethodSymbol>().Single();

    private static async Task<(Members, Compilation)> CreateAsync(Func<int, string> write)
    {
        Project project = TestSolution.CreateProject(new TestSettings { UsesKlingGen = false }, Enumerable.Range(0, Files).Select(number => ($"File{number}.cs", write(number))));
        await Analysis.AssertCompilesAsync(project);
        Compilation compilation = (await project.GetCompilationAsync())!;
        return (new Members(new ProjectSearch(compilation)), compilation);
    }
}
