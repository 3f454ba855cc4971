namespace KlingGen.Analyzers.Tests.Payloads;

public sealed class FormTests
{
    [Theory]
    [InlineData("var f = new MultipartFormDataContent(); f.Add(new StringContent(n), \"negative_prompt\");", "Form f { +negative_prompt=new StringContent(n) }")]
    [InlineData("var f = new MultipartFormDataContent { { new StringContent(p), \"prompt\" }, { new StringContent(n), \"negative_prompt\" } };", "Form f { prompt=new StringContent(p), negative_prompt=new StringContent(n) }")]
    [InlineData("var f = new MultipartFormDataContent(); f.Add(new StringContent(n), \"\\\"cfg_scale\\\"\");", "Form f { +cfg_scale@\"\\\"cfg_scale\\\"\"=new StringContent(n) }")]
    [InlineData("var f = new FormUrlEncodedContent(new Dictionary<string, string> { [\"negative_prompt\"] = n });", "Dictionary { negative_prompt=n }")]
    [InlineData("var f = new FormUrlEncodedContent([new(\"negative_prompt\", n)]);", "Dictionary { negative_prompt=n }")]
    [InlineData("var f = new NameValueCollection { [\"negative_prompt\"] = n }; f.Add(\"prompt\", p);", "Form f { negative_prompt=n, +prompt=p }")]
    [InlineData("var r = new RestRequest(); r.AddParameter(\"negative_prompt\", n); r.AddParameter(\"prompt\", p);", "Form r { +negative_prompt=n, +prompt=p }")]
    [InlineData("var r = new RestRequest().AddParameter(\"prompt\", p).AddParameter(\"negative_prompt\", n);", "Form r { prompt=p, negative_prompt=n }")]
    [InlineData("new RestRequest().AddParameter(\"prompt\", p).AddParameter(\"negative_prompt\", n).Send();", "Form { prompt=p, negative_prompt=n }")]
    [InlineData("For(\"id\").With(\"prompt\", p).With(\"negative_prompt\", n).Send();", "Form { prompt=p, negative_prompt=n } ...")]
    [InlineData("var r = For(\"id\"); r.Set(\"negative_prompt\", n);", "Form r { +negative_prompt=n } ...")]
    [InlineData("var r = For(\"id\"); r = r.With(\"prompt\", p).With(\"negative_prompt\", n);", "Form r { +prompt=p, +negative_prompt=n } ...")]
    public async Task Forms_and_builders_are_read(string code, string expected) => Assert.Equal(expected, await FoundPayloads.DescribeAsync(Wrap(code)));

    [Theory]
    [InlineData("new RestRequest().AddHeader(\"negative_prompt\", n);")]
    [InlineData("System.Diagnostics.Activity.Current?.SetTag(\"negative_prompt\", n);")]
    [InlineData("System.Diagnostics.Activity.Current!.AddTag(\"negative_prompt\", n);")]
    [InlineData("new System.Data.DataTable().Columns.Add(\"negative_prompt\", typeof(string));")]
    [InlineData("Log(\"negative_prompt\", n);")]
    [InlineData("this.HasColumnName(\"negative_prompt\");")]
    [InlineData("_ = string.Concat(\"negative_prompt\", n).Replace(\"negative_prompt\", n);")]
    [InlineData("Environment.SetEnvironmentVariable(\"negative_prompt\", n);")]
    public async Task Headers_tags_and_columns_are_none(string code) => Assert.Equal("", await FoundPayloads.DescribeAsync(Wrap(code)));

    internal static string Wrap(string code) =>
        $$"""
        using System.Collections.Specialized;
        class Shop
        {
            static Call For(string id) => new(id);
            void Log(string key, object value) { }
            void HasColumnName(string name) { }
            void Run(string p, string n)
            {
                {{code}}
            }
        }

        class RestRequest
        {
            public RestRequest AddParameter(string name, object value) => this;
            public RestRequest AddHeader(string name, string value) => this;
            public void Send() { }
        }

        class Call(string id)
        {
            public Call With(string key, object value) => this;
            public void Set(string key, object value) { }
            public string Send() => id;
        }
        """;
}
